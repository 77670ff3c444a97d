package ironstride.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A Markdown table on standard output, to be pasted into `docs/performance.md`.
final class Table {

    private final List<String> lines = new ArrayList<>();

    private Table() {}

    static Table of(String... columns) {
        var table = new Table();
        table.row((Object[]) columns);
        table.lines.add(
                Arrays.stream(columns).skip(1).map(_ -> " ---: |").collect(Collectors.joining("", "| --- |", "")));
        return table;
    }

    Table row(Object... cells) {
        lines.add(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    void print(String title) {
        say("### " + title);
        lines.forEach(Table::line);
        line("");
    }

    /// A paragraph between tables.
    static void say(String paragraph) {
        line(paragraph);
        line("");
    }

    @SuppressWarnings("SystemOut") // the tables are what the programs are for
    private static void line(String line) {
        System.out.println(line);
    }
}
