package ironstride.cli;

import ironstride.schedule.LeftOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a plan left out, a line for each kind of session and rule: the same lack of hours comes back week after week.
final class LeftOutLines {

    private LeftOutLines() {}

    static List<String> of(List<LeftOut> all) {
        var kinds = new LinkedHashMap<String, List<LeftOut>>();
        for (var one : all) {
            var rule = one.reason().split("[ :]", 2)[0];
            kinds.computeIfAbsent(one.session().workout().label() + " " + rule, _ -> new ArrayList<>())
                    .add(one);
        }
        return kinds.values().stream().map(LeftOutLines::line).toList();
    }

    private static String line(List<LeftOut> same) {
        var weeks = same.stream().map(LeftOut::week).distinct().sorted().toList();
        var minutes =
                same.stream().mapToInt(one -> one.session().workout().minutes()).summaryStatistics();
        var length = minutes.getMin() == minutes.getMax()
                ? minutes.getMin() + " min"
                : minutes.getMin() + " to " + minutes.getMax() + " min";
        var first = same.getFirst();
        return (weeks.size() == 1 ? "week " : "weeks ") + ranges(weeks) + ": "
                + first.session().workout().label() + ", " + length + ": "
                + (weeks.size() == 1 ? "" : "in week " + first.week() + ", ") + first.reason();
    }

    /// Such as `1-3, 5`.
    private static String ranges(List<Integer> weeks) {
        var text = new StringBuilder();
        for (int k = 0; k < weeks.size(); k++) {
            int from = weeks.get(k);
            while (k + 1 < weeks.size() && weeks.get(k + 1) == weeks.get(k) + 1) {
                k++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(from).append(weeks.get(k) == from ? "" : "-" + weeks.get(k));
        }
        return text.toString();
    }
}
