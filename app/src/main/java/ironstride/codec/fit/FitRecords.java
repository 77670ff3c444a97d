package ironstride.codec.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// The records of one file: remembers definitions and the last time, and turns data into messages.
final class FitRecords {

    private static final int COMPRESSED = 0x80;
    private static final int DEFINITION = 0x40;
    private static final int DEVELOPER = 0x20;
    private static final int TIMESTAMP = 253;
    private static final long OFFSET_BITS = 0x1F;
    private static final int HEAD_OF_DEFINITION = 5;
    private static final int BYTES_OF_SLOT = 3;

    /// What the data messages of a local type look like.
    ///
    /// @param slots fields with at least one byte
    /// @param size bytes of all fields, developer fields included
    private record Definition(int global, ByteOrder order, List<Slot> slots, int size) {}

    private record Slot(int number, int size, FitType type) {}

    private final ByteBuffer data;
    private final int end;
    private final int file;
    private final boolean endIsTrue;
    private final List<FitWarning> warnings;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final List<FitMessage> messages = new ArrayList<>();
    private OptionalLong time = OptionalLong.empty();
    private boolean toldTimeNotKnown;

    /// @param end byte after the last record
    /// @param endIsTrue whether the end is that of the header, so that a record beyond it is worth a warning
    FitRecords(byte[] bytes, int end, int file, boolean endIsTrue, List<FitWarning> warnings) {
        this.data = ByteBuffer.wrap(bytes);
        this.end = end;
        this.file = file;
        this.endIsTrue = endIsTrue;
        this.warnings = warnings;
    }

    /// The messages from `start` on, as far as they can be read.
    List<FitMessage> read(int start) {
        data.position(Math.min(start, end)).limit(end);
        boolean more = true;
        while (more && data.hasRemaining()) {
            int offset = data.position();
            int header = Byte.toUnsignedInt(data.get());
            if ((header & COMPRESSED) != 0) {
                more = message(offset, (header >>> 5) & 3, OptionalLong.of(header & OFFSET_BITS));
            } else if ((header & DEFINITION) != 0) {
                more = definition(offset, header & 0xF, (header & DEVELOPER) != 0);
            } else {
                more = message(offset, header & 0xF, OptionalLong.empty());
            }
        }
        return List.copyOf(messages);
    }

    private boolean definition(int offset, int local, boolean developer) {
        if (data.remaining() < HEAD_OF_DEFINITION) {
            return cutShort(offset);
        }
        data.get();
        var order = data.get() == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        int global = Short.toUnsignedInt(data.order(order).getShort());
        int count = Byte.toUnsignedInt(data.get());
        if (data.remaining() < count * BYTES_OF_SLOT) {
            return cutShort(offset);
        }
        var slots = new ArrayList<Slot>();
        for (int k = 0; k < count; k++) {
            slots.add(slot(offset));
        }
        int size = slots.stream().mapToInt(Slot::size).sum();
        if (developer) {
            int others = data.hasRemaining() ? Byte.toUnsignedInt(data.get()) : 1;
            if (data.remaining() < others * BYTES_OF_SLOT) {
                return cutShort(offset);
            }
            size += developerBytes(others);
        }
        slots.removeIf(slot -> slot.size() == 0);
        definitions.put(local, new Definition(global, order, List.copyOf(slots), size));
        return true;
    }

    /// What developer fields mean is told by other messages; here they are only stepped over.
    private int developerBytes(int count) {
        int size = 0;
        for (int k = 0; k < count; k++) {
            size += Byte.toUnsignedInt(data.get(data.position() + 1));
            data.position(data.position() + BYTES_OF_SLOT);
        }
        return size;
    }

    private Slot slot(int offset) {
        int number = Byte.toUnsignedInt(data.get());
        int size = Byte.toUnsignedInt(data.get());
        int code = Byte.toUnsignedInt(data.get());
        var type = FitType.ofCode(code);
        if (type.isEmpty()) {
            warnings.add(new FitWarning.UnknownType(file, offset, code));
            return new Slot(number, size, FitType.BYTE);
        }
        if (size % type.get().bytes() != 0) {
            warnings.add(new FitWarning.UnevenSize(file, offset, number, size));
            return new Slot(number, size, FitType.BYTE);
        }
        return new Slot(number, size, type.get());
    }

    private boolean message(int offset, int local, OptionalLong timeOffset) {
        var definition = definitions.get(local);
        if (definition == null) {
            warnings.add(new FitWarning.NotDefined(file, offset, local));
            return false;
        }
        if (data.remaining() < definition.size()) {
            return cutShort(offset);
        }
        int next = data.position() + definition.size();
        data.order(definition.order());
        var fields = new ArrayList<FitField>();
        definition.slots().forEach(slot -> fields.add(FitValues.read(data, slot.number(), slot.size(), slot.type())));
        data.position(next);
        timeOffset.ifPresent(seconds -> addTime(offset, seconds, fields));
        var message = new FitMessage(definition.global(), fields);
        var told = message.number(TIMESTAMP);
        time = told.isPresent() ? told : time;
        messages.add(message);
        return true;
    }

    /// The next time that ends in the five bits of the header: one of the 32 seconds from the last one on.
    private void addTime(int offset, long seconds, List<FitField> fields) {
        if (fields.size() == FitMessage.MOST_FIELDS || fields.stream().anyMatch(field -> field.number() == TIMESTAMP)) {
            return;
        }
        if (time.isPresent()) {
            long last = time.getAsLong();
            long now = last + ((seconds - last) & OFFSET_BITS);
            fields.add(FitField.uint32(TIMESTAMP, now & 0xFFFF_FFFFL));
        } else if (!toldTimeNotKnown) {
            toldTimeNotKnown = true;
            warnings.add(new FitWarning.TimeNotKnown(file, offset));
        }
    }

    private boolean cutShort(int offset) {
        if (endIsTrue) {
            warnings.add(new FitWarning.CutShort(file, offset));
        }
        return false;
    }
}
