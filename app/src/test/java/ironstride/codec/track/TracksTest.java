package ironstride.codec.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.Samples.Channel;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TracksTest {

    private static Reading gpx(String text) {
        return Gpx.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Reading tcx(String text) {
        return Tcx.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Recorded only(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        var understood = (Reading.Understood) reading;
        assertThat(understood.activities()).hasSize(1);
        return understood.activities().getFirst();
    }

    @Test
    void aGpxRunHasDistanceTimesHeartRateAndSteps() {
        var recorded = only(gpx(Tracks.gpx(Tracks.START, 600, "running")));
        var run = (DoneRun) recorded.activity();
        assertThat(run.start()).isEqualTo(Tracks.START);
        assertThat(run.facts().elapsed()).isEqualTo(Duration.ofSeconds(599));
        assertThat(run.moving()).contains(Duration.ofSeconds(599));
        assertThat(run.distance().orElseThrow().metres()).isCloseTo(1797, within(2.0));
        assertThat(run.facts().title()).isEqualTo("Morning & evening");
        assertThat(run.facts().averageHeartRate()).contains(new HeartRate(142));
        assertThat(run.facts().highestHeartRate()).contains(new HeartRate(144));
        assertThat(run.cadence()).as("steps of both feet").contains(170);
        assertThat(run.ascentMetres()).contains(9);
        var samples = recorded.samples().orElseThrow();
        assertThat(samples.size()).isEqualTo(600);
        assertThat(samples.column(Channel.CADENCE).orElseThrow()[0]).isEqualTo(170);
        assertThat(samples.column(Channel.DISTANCE).orElseThrow()[100]).isCloseTo(300, within(1.0));
    }

    @Test
    void gpxOfTheOldVersionAndWithoutPrefixes() {
        var run = (DoneRun) only(gpx("""
                        <gpx version="1.0" xmlns="http://www.topografix.com/GPX/1/0"><trk><type>9</type><trkseg>
                        <trkpt lat="50" lon="10"><time>2020-01-01T10:00:00Z</time><speed>3.1</speed></trkpt>
                        <trkpt lat="50.01" lon="10"><time>2020-01-01T10:06:00+00:00</time></trkpt>
                        </trkseg></trk></gpx>""")).activity();
        assertThat(run.distance().orElseThrow().metres()).isCloseTo(1111.95, within(0.5));
        assertThat(run.facts().elapsed()).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void groundBetweenTwoSegmentsIsNotCounted() {
        var run = (DoneRun) only(gpx("""
                        <gpx><trk><type>running</type>
                        <trkseg><trkpt lat="50" lon="10"><time>2020-01-01T10:00:00Z</time></trkpt>
                        <trkpt lat="50.001" lon="10"><time>2020-01-01T10:00:40Z</time></trkpt></trkseg>
                        <trkseg><trkpt lat="50.1" lon="10"><time>2020-01-01T11:00:00Z</time></trkpt>
                        <trkpt lat="50.101" lon="10"><time>2020-01-01T11:00:40Z</time></trkpt></trkseg>
                        </trk></gpx>""")).activity();
        assertThat(run.distance().orElseThrow().metres()).isCloseTo(222.4, within(0.5));
        assertThat(run.moving()).contains(Duration.ofSeconds(80));
    }

    @Test
    void theSportIsTheFilesOrElseWhatIsKnown() {
        assertThat(only(gpx(Tracks.gpx(Tracks.START, 10, "cycling"))).activity())
                .isInstanceOf(DoneOther.class);
        var nameless = Tracks.gpx(Tracks.START, 10, "").getBytes(StandardCharsets.UTF_8);
        var reading = (Reading.Understood) Gpx.read(nameless, Optional.empty());
        assertThat(reading.activities().getFirst().activity()).isInstanceOf(DoneRun.class);
        assertThat(reading.warnings()).anySatisfy(text -> assertThat(text).contains("taken as a run"));
        var ride = Gpx.read(nameless, Optional.of(new Kind.Other(DoneOther.Sport.RIDE)));
        assertThat(((DoneOther) only(ride).activity()).sport()).isEqualTo(DoneOther.Sport.RIDE);
    }

    @Test
    void aRouteWithoutTimesIsNoTraining() {
        assertThat(gpx("<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>")).isInstanceOf(Reading.NotTraining.class);
        assertThat(gpx("<gpx><trk><trkseg><trkpt lat='1' lon='2'/></trkseg></trk></gpx>"))
                .isInstanceOf(Reading.NotTraining.class);
    }

    @Test
    void aTcxRunHasLapsAndSamples() {
        var recorded = only(tcx(Tracks.tcx(Tracks.START, 600, "Running")));
        var run = (DoneRun) recorded.activity();
        assertThat(run.distance()).contains(Distance.ofMetres(1800));
        assertThat(run.moving()).contains(Duration.ofMinutes(10));
        assertThat(run.laps()).hasSize(2);
        assertThat(run.laps().get(1).offset()).isEqualTo(Duration.ofMinutes(5));
        assertThat(run.laps().get(1).heartRate()).contains(new HeartRate(150));
        assertThat(run.facts().highestHeartRate()).contains(new HeartRate(171));
        assertThat(run.cadence()).contains(170);
        assertThat(recorded.samples().orElseThrow().column(Channel.SPEED).orElseThrow()[3])
                .isEqualTo(3);
    }

    @Test
    void aTcxWithBlanksBeforeItsDeclarationIsRead() {
        assertThat(only(tcx("          " + Tracks.tcx(Tracks.START, 20, "Running")))
                        .activity())
                .isInstanceOf(DoneRun.class);
        assertThat(only(tcx("\uFEFF" + Tracks.tcx(Tracks.START, 20, "Biking"))).activity())
                .isInstanceOf(DoneOther.class);
    }

    @Test
    void aTreadmillTcxWithoutPointsHasItsLaps() {
        var run = (DoneRun) only(tcx("""
                        <TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-05-01T06:00:00.000Z</Id>
                        <Lap StartTime="2026-05-01T06:00:00.000Z"><TotalTimeSeconds>1800.5</TotalTimeSeconds>
                        <DistanceMeters>5000.0</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>""")).activity();
        assertThat(run.distance()).contains(Distance.ofKilometres(5));
        assertThat(run.facts().elapsed()).isEqualTo(Duration.ofMillis(1_800_500));
    }

    @Test
    void aPlannedTcxIsNoTraining() {
        assertThat(tcx("<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>"))
                .isInstanceOf(Reading.NotTraining.class);
    }

    @Test
    void theSameFileGivesTheSameNames() {
        assertThat(only(gpx(Tracks.gpx(Tracks.START, 30, ""))).activity().id())
                .isEqualTo(
                        only(gpx(Tracks.gpx(Tracks.START, 30, ""))).activity().id());
        assertThat(only(tcx(Tracks.tcx(Tracks.START, 30, "Running"))).activity().id())
                .isEqualTo(only(tcx(Tracks.tcx(Tracks.START, 30, "Running")))
                        .activity()
                        .id());
    }

    @Test
    void aFileThatBreaksOffGivesWhatIsThere() {
        var text = Tracks.gpx(Tracks.START, 100, "running");
        var reading = (Reading.Understood) gpx(text.substring(0, text.length() / 2));
        var run = (DoneRun) reading.activities().getFirst().activity();
        assertThat(run.facts().elapsed().toSeconds()).isBetween(40L, 60L);
        assertThat(reading.warnings()).anySatisfy(warning -> assertThat(warning).contains("was read"));
    }

    @Test
    void entitiesAreRefused() {
        var bodies = List.of(
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE gpx [<!ENTITY x \"aaaa\"><!ENTITY y \"&x;&x;&x;&x;\">]>");
        for (var body : bodies) {
            var text = "<?xml version=\"1.0\"?>" + body + "<gpx><trk><name>&x;</name><trkseg>"
                    + "<trkpt lat='1' lon='2'><time>2020-01-01T10:00:00Z</time></trkpt></trkseg></trk></gpx>";
            assertThat(gpx(text))
                    .isInstanceOfSatisfying(
                            Reading.NotUnderstood.class,
                            not -> assertThat(not.why()).doesNotContain("root:"));
        }
    }

    @Test
    void anyBytesGiveAnAnswer() {
        var random = new SplittableRandom(0x69);
        for (var text : List.of(Tracks.gpx(Tracks.START, 4, "running"), Tracks.tcx(Tracks.START, 4, "Running"))) {
            var whole = text.getBytes(StandardCharsets.UTF_8);
            for (int k = 0; k < whole.length; k++) {
                any(Arrays.copyOf(whole, k));
            }
            for (int k = 0; k < 2_000; k++) {
                var flipped = whole.clone();
                for (int n = 1 + random.nextInt(4); n > 0; n--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                any(flipped);
            }
        }
    }

    private static void any(byte[] bytes) {
        assertThat(Gpx.read(bytes, Optional.empty())).isNotNull();
        assertThat(Tcx.read(bytes, Optional.empty())).isNotNull();
    }
}
