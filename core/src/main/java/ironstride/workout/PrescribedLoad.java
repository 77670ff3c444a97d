package ironstride.workout;

import ironstride.quantity.Weight;

/// The load of a set.
public sealed interface PrescribedLoad {

    /// An exact weight to put on; per hand when the exercise counts so.
    ///
    /// @param weight what to lift
    /// @param percentTenths tenths of a percent of one repetition maximum it stands for, such as 800
    record Exactly(Weight weight, int percentTenths) implements PrescribedLoad {}

    /// A share of the one repetition maximum, which is not known yet.
    ///
    /// @param percentTenths tenths of a percent of one repetition maximum, such as 800
    record Percent(int percentTenths) implements PrescribedLoad {}

    /// Whatever leaves the asked repetitions in reserve; also body weight and bands.
    record ByReserve() implements PrescribedLoad {}
}
