package ironstride.codec.track;

import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.codec.reading.SportWords;
import ironstride.codec.xml.XmlStream;
import ironstride.journal.DoneOther.Sport;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads TCX: activities with laps and track points. Every activity of the file is one.
public final class Tcx {

    private final List<Recorded> activities = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Optional<Kind> known;
    private boolean planned;

    private Tcx(Optional<Kind> known) {
        this.known = known;
    }

    /// @param known what it was, where something else than the file says so; `Other` in a file says nothing
    public static Reading read(byte[] bytes, Optional<Kind> known) {
        var tcx = new Tcx(known);
        Optional<String> broken = Optional.empty();
        try {
            tcx.document(XmlStream.of(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException problem) {
            broken = Optional.of(XmlProblem.words(problem));
        }
        return tcx.reading(broken);
    }

    private Reading reading(Optional<String> broken) {
        if (activities.isEmpty()) {
            if (broken.isPresent()) {
                return new Reading.NotUnderstood(broken.get(), XmlProblem.REMEDY);
            }
            return new Reading.NotTraining(
                    planned ? "a planned workout or a course to follow" : "a TCX file without an activity");
        }
        broken.ifPresent(problem -> warnings.add(problem + "; what comes before that was read"));
        return Reading.Understood.of(activities, warnings);
    }

    private void document(XmlStream xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("Activity")) {
                var activity = new TcxActivity(kind(xml.attribute("Sport").orElse("")));
                try {
                    activity.read(xml);
                } finally {
                    activity.recorded().ifPresent(activities::add);
                }
            } else if (xml.begins("Workout") || xml.begins("Course")) {
                planned = true;
            }
        }
    }

    private Kind kind(String sport) {
        return SportWords.find(sport).or(() -> known).orElse(new Kind.Other(Sport.OTHER));
    }
}
