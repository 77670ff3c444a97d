package ironstride.rules.replanning;

import ironstride.rules.Rule;
import java.util.List;

/// The rules of changing a plan, and of explaining it.
public final class ReplanningRules {

    public static final List<Rule> ALL = List.of(
            new MoveLittle(),
            new NeverCram(),
            new KeepWhatMatters(),
            new CatchUpSoon(),
            new TonightStays(),
            new StartAgainAfterALot(),
            new EaseATiredDay(),
            new LighterWhenItIsTooHard(),
            new AskForLess(),
            new MakeRoomForWhatWasDone(),
            new EveryPlacementHasAReason());

    private ReplanningRules() {}
}
