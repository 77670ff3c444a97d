package ironstride.schedule;

/// What some sessions cost together at each choice of their hours or days.
///
/// @param over the sessions as positions in the order of choosing, ascending
/// @param costs one for each combination; the choice for the last session changes fastest
record CostTable(int[] over, long[] costs) {

    /// The session that is chosen last.
    int last() {
        return over[over.length - 1];
    }

    /// Where the cost of what is chosen stands.
    ///
    /// @param choice what is chosen for each position
    /// @param sizes how many choices each position has
    int index(int[] choice, int[] sizes) {
        int index = 0;
        for (int position : over) {
            index = index * sizes[position] + choice[position];
        }
        return index;
    }
}
