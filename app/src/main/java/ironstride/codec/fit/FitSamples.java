package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.Record;
import ironstride.codec.reading.SampleTable;
import ironstride.journal.Samples.Channel;
import java.util.OptionalLong;

/// The `record` messages of a session as samples.
///
/// @param span which session
/// @param onFoot whether the profile's cadence of one foot is to be doubled
record FitSamples(FitSpan span, boolean onFoot) {

    private static final double DEGREES_OF_SEMICIRCLE = 180 / 0x1p31;
    private static final double METRES_BELOW_SEA = 500;
    private static final double FIFTHS = 5;
    private static final double CENTIMETRES = 100;
    private static final double MILLIMETRES = 1000;
    private static final double FRACTIONS_OF_TURN = 128;

    SampleTable read(FitFile file) {
        var table = new SampleTable();
        for (var message : file.messages()) {
            if (message.globalNumber() == Record.MESSAGE) {
                var time = message.number(FitNumbers.TIMESTAMP);
                if (time.isPresent() && span.holds(time.getAsLong()) && table.moment(time.getAsLong() - span.start())) {
                    add(message, table);
                }
            }
        }
        return table;
    }

    private void add(FitMessage record, SampleTable table) {
        var north = record.number(Record.LATITUDE);
        var east = record.number(Record.LONGITUDE);
        if (north.isPresent() && east.isPresent()) {
            table.put(Channel.LATITUDE, north.getAsLong() * DEGREES_OF_SEMICIRCLE);
            table.put(Channel.LONGITUDE, east.getAsLong() * DEGREES_OF_SEMICIRCLE);
        }
        put(table, Channel.DISTANCE, record.number(Record.DISTANCE), 1 / CENTIMETRES, 0);
        put(
                table,
                Channel.ALTITUDE,
                finer(record, Record.FINE_ALTITUDE, Record.ALTITUDE),
                1 / FIFTHS,
                METRES_BELOW_SEA);
        put(table, Channel.SPEED, finer(record, Record.FINE_SPEED, Record.SPEED), 1 / MILLIMETRES, 0);
        put(table, Channel.POWER, record.number(Record.POWER), 1, 0);
        record.number(Record.HEART_RATE)
                .ifPresent(rate -> table.put(Channel.HEART_RATE, rate == 0 ? Double.NaN : (double) rate));
        var turns = record.number(Record.CADENCE);
        if (turns.isPresent()) {
            double fraction = record.number(Record.CADENCE_FRACTION).orElse(0) / FRACTIONS_OF_TURN;
            table.put(Channel.CADENCE, (turns.getAsLong() + fraction) * (onFoot ? 2 : 1));
        }
    }

    private static OptionalLong finer(FitMessage record, int fine, int coarse) {
        var value = record.number(fine);
        return value.isPresent() ? value : record.number(coarse);
    }

    private static void put(SampleTable table, Channel channel, OptionalLong raw, double unit, double offset) {
        if (raw.isPresent()) {
            table.put(channel, raw.getAsLong() * unit - offset);
        }
    }
}
