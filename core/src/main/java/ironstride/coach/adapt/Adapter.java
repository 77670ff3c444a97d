package ironstride.coach.adapt;

import ironstride.athlete.Athlete;
import ironstride.coach.CurrentPlan;
import ironstride.journal.Journal;
import ironstride.rules.replanning.Disturbance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Looks at what was done and felt, and proposes what the plan should become. It changes nothing itself.
///
/// Each remedy proposes by itself and on the plan as it stands; after one is taken the others are asked again.
public final class Adapter {

    /// The most urgent first.
    private static final List<Remedy> REMEDIES = List.of(
            new RestWhenHurt(),
            new RestWhenIll(),
            new StartAgain(),
            new EasyWhenTired(),
            new CatchUp(),
            new RoomForWhatWasDone(),
            new LighterWhenTooHard(),
            new GrowFromWhatWasRun(),
            new AskForLess());

    private Adapter() {}

    /// @param decisions what became of earlier proposals; what was refused is not proposed again
    public static Advice advise(
            Athlete athlete, CurrentPlan plan, Journal journal, Instant now, List<Decision> decisions) {
        var situation = Situation.of(athlete, plan, journal, now, decisions);
        boolean resting = journal.bodyEvents().stream()
                .anyMatch(event ->
                        RestWhenIll.isOpen(event, situation.today()) || RestWhenHurt.isOpen(event, situation.today()));
        var proposals = REMEDIES.stream()
                .filter(remedy -> !resting || remedy instanceof RestWhenHurt || remedy instanceof RestWhenIll)
                .flatMap(remedy -> remedy.propose(situation).stream())
                .filter(proposal -> !situation.wasRefused(proposal.id()))
                .toList();
        return new Advice(proposals, notes(situation, proposals));
    }

    private static List<Advice.Note> notes(Situation situation, List<Proposal> proposals) {
        var notes = new ArrayList<Advice.Note>();
        boolean caughtUp = proposals.stream().anyMatch(proposal -> proposal.id().startsWith(CatchUp.KIND));
        if (!caughtUp) {
            situation.missed().stream()
                    .filter(session ->
                            session.start().date().isAfter(situation.today().minusDays(2)))
                    .map(session -> Disturbance.catchUpDays(session.workout()) == 0
                            ? new Advice.Note(
                                    "REP-02",
                                    "The " + session.workout().label() + " of " + session.start()
                                            + " is simply left out; nothing is made up for.")
                            : new Advice.Note(
                                    "REP-04",
                                    "The " + session.workout().label() + " of " + session.start()
                                            + " finds no good hour any more this week and is left out."))
                    .forEach(notes::add);
        }
        return notes;
    }
}
