package ironstride.codec.reading;

import ironstride.journal.DoneOther.Sport;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the words of apps for a sport mean, such as `trail_running`, `Weight Training` or `HKWorkoutActivityTypeYoga`.
public final class SportWords {

    /// Parts of words, the first that occurs decides; Strava writes them in the account's language.
    private static final Map<String, Kind> PARTS = parts();

    private SportWords() {}

    private static Map<String, Kind> parts() {
        var parts = new LinkedHashMap<String, Kind>();
        put(parts, new Kind.Lift(), "strength", "weighttraining", "weightlifting", "powerlifting", "krafttraining");
        put(parts, new Kind.Lift(), "musculation", "entrainementauxpoids", "entrenamientoconpesas", "pesistica");
        put(parts, new Kind.Lift(), "treinamentocompeso", "krachttraining", "styrke", "styrketraning");
        put(parts, other(Sport.CLASS), "crossfit", "crosstraining", "highintensity", "hiit", "cardio", "dance");
        put(parts, other(Sport.CLASS), "aerobic", "workout", "kickbox", "bootcamp");
        put(parts, other(Sport.SKI), "ski", "snowboard");
        put(parts, other(Sport.ROW), "rowing", "rower", "rudern", "aviron");
        put(parts, other(Sport.SWIM), "swim", "schwimm", "natation", "natacion", "nuoto", "zwemmen");
        put(parts, other(Sport.YOGA), "yoga", "pilates");
        put(parts, other(Sport.HIKE), "hik", "wander", "randonnee", "senderismo", "mountaineer");
        put(parts, other(Sport.WALK), "walk", "spazier", "gehen", "marche", "caminata", "camminata");
        put(parts, other(Sport.RIDE), "cycl", "bik", "ride", "radfahr", "velo", "ciclis", "bici", "fietsen", "spin");
        put(parts, new Kind.Run(), "running", "trailrun", "virtualrun", "treadmill", "lauf", "courseapied");
        put(parts, new Kind.Run(), "carrera", "corsa", "corrida", "hardlopen", "lopning", "bieg", "course", "jog");
        return parts;
    }

    private static void put(Map<String, Kind> parts, Kind kind, String... words) {
        for (var word : words) {
            parts.put(word, kind);
        }
    }

    private static Kind other(Sport sport) {
        return new Kind.Other(sport);
    }

    /// What a word means; empty when it is none we know.
    public static Optional<Kind> find(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^hkworkoutactivitytype", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        if (plain.equals("run")) {
            return Optional.of(new Kind.Run());
        }
        return PARTS.entrySet().stream()
                .filter(part -> plain.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
