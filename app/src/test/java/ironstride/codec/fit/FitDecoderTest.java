package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files as they are found, whole and broken. The bytes are by the published protocol.
class FitDecoderTest {

    /// Two messages 20 (record) with a time and a heart rate.
    private static final FitBytes TWO_HEART_RATES = FitBytes.of("""
            40 00 00 1400 02 FD0486 030102  # definition: message 20, field 253 uint32, field 3 uint8
            00 00CA9A3B 78                  # 1,000,000,000 s, 120
            00 01CA9A3B 79""");

    private static final List<FitMessage> BOTH =
            List.of(heartRate(1_000_000_000L, 120), heartRate(1_000_000_001L, 121));

    private static FitMessage heartRate(long time, long beats) {
        return new FitMessage(
                20, List.of(FitField.uint32(253, time), new FitField.Whole(3, FitType.UINT8, List.of(beats))));
    }

    private static FitReading.Readable read(byte[] bytes) {
        assertThat(FitDecoder.read(bytes)).isInstanceOf(FitReading.Readable.class);
        return (FitReading.Readable) FitDecoder.read(bytes);
    }

    private static List<FitMessage> messages(byte[] bytes) {
        var reading = read(bytes);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.files()).hasSize(1);
        return reading.files().getFirst().messages();
    }

    private static byte[] changed(byte[] file, int offset, int to) {
        var copy = file.clone();
        copy[offset] = (byte) to;
        return copy;
    }

    @Test
    void aWholeFile() {
        assertThat(messages(TWO_HEART_RATES.file())).isEqualTo(BOTH);
    }

    @Test
    void aHeaderOfTwelveBytes() {
        assertThat(messages(TWO_HEART_RATES.file(12, TWO_HEART_RATES.size()))).isEqualTo(BOTH);
    }

    @Test
    void aHeaderLongerThanKnown() {
        assertThat(messages(TWO_HEART_RATES.file(20, TWO_HEART_RATES.size()))).isEqualTo(BOTH);
    }

    @Test
    void aHeaderChecksumThatIsLeftOut() {
        var file = changed(changed(TWO_HEART_RATES.file(), 12, 0), 13, 0);
        int sum = FitChecksum.of(file, 0, file.length - 2);
        assertThat(messages(changed(changed(file, file.length - 2, sum), file.length - 1, sum >>> 8)))
                .isEqualTo(BOTH);
    }

    @Test
    void aWrongHeaderChecksumIsToldAndTheRestIsRead() {
        var file = TWO_HEART_RATES.file();
        var reading = read(changed(file, 12, file[12] + 1));
        assertThat(reading.warnings()).hasSize(2);
        assertThat(reading.warnings().get(0)).isInstanceOf(FitWarning.WrongHeaderChecksum.class);
        assertThat(reading.warnings().get(1)).isInstanceOf(FitWarning.WrongFileChecksum.class);
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void aWrongFileChecksumIsToldAndTheRestIsRead() {
        var file = TWO_HEART_RATES.file();
        var reading = read(changed(file, file.length - 1, file[file.length - 1] + 1));
        assertThat(reading.warnings()).singleElement().isInstanceOf(FitWarning.WrongFileChecksum.class);
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void aTruncatedEndLosesOnlyTheLastMessage() {
        var file = TWO_HEART_RATES.file();
        var reading = read(Arrays.copyOf(file, file.length - 3));
        assertThat(reading.warnings()).containsExactly(new FitWarning.EndMissing(0, 3));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH.subList(0, 1));
    }

    @Test
    void aMissingChecksumLosesNothing() {
        var file = TWO_HEART_RATES.file();
        var reading = read(Arrays.copyOf(file, file.length - 2));
        assertThat(reading.warnings()).containsExactly(new FitWarning.EndMissing(0, 2));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void everyTruncationKeepsWhatCameBefore() {
        var file = TWO_HEART_RATES.file();
        int first = file.length - 2 - 6;
        for (int length = 14; length < file.length; length++) {
            int expected = length >= file.length - 2 ? 2 : length >= first ? 1 : 0;
            assertThat(read(Arrays.copyOf(file, length)).files().getFirst().messages())
                    .as("%d bytes", length)
                    .isEqualTo(BOTH.subList(0, expected));
        }
    }

    @Test
    void aSizeOfZeroReadsToTheChecksum() {
        var reading = read(TWO_HEART_RATES.file(14, 0));
        assertThat(reading.warnings()).containsExactly(new FitWarning.SizeNotWritten(0));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void aSizeOfZeroWithoutChecksumReadsToTheEnd() {
        var file = TWO_HEART_RATES.file(14, 0);
        var reading = read(Arrays.copyOf(file, file.length - 2));
        assertThat(reading.warnings()).containsExactly(new FitWarning.SizeNotWritten(0));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void aFileOfOnlyAHeader() {
        var reading = read(FitBytes.of("").file());
        assertThat(reading.warnings()).containsExactly(new FitWarning.SizeNotWritten(0));
        assertThat(reading.files().getFirst().messages()).isEmpty();
    }

    @Test
    void developerFieldsAreSteppedOver() {
        var file = FitBytes.of("""
                60 00 00 1400 02 FD0486 030102 02 000200 010300
                00 00CA9A3B 78 AAAA BBBBBB
                00 01CA9A3B 79 AAAA BBBBBB""");
        assertThat(messages(file.file())).isEqualTo(BOTH);
    }

    @Test
    void bigEndianMessages() {
        var file = FitBytes.of("""
                40 00 01 0014 02 FD0486 030102
                00 3B9ACA00 78
                00 3B9ACA01 79""");
        assertThat(messages(file.file())).isEqualTo(BOTH);
    }

    @Test
    void compressedTimesCountOnFromTheLastOneAndRollOver() {
        var file = FitBytes.of("""
                40 00 00 1400 02 FD0486 030102  # local 0: with time
                41 00 00 1400 01 030102         # local 1: without
                00 1ECA9A3B 78                  # ends in 11110
                BE 79                           # local 1, 30: the same second
                BF 7A                           # local 1, 31: one later
                A0 7B                           # local 1, 0: two later, over the border of 32 s
                BF 7C                           # 31: 33 s later""");
        assertThat(messages(file.file()).stream()
                        .map(message -> message.number(253).orElseThrow()))
                .containsExactly(1_000_000_030L, 1_000_000_030L, 1_000_000_031L, 1_000_000_032L, 1_000_000_063L);
    }

    @Test
    void aCompressedTimeBeforeAnyTimeIsNotKnown() {
        var reading = read(FitBytes.of("""
                41 00 00 1400 01 030102
                A0 78
                A1 79""").file());
        assertThat(reading.warnings()).singleElement().isInstanceOf(FitWarning.TimeNotKnown.class);
        assertThat(reading.files().getFirst().messages())
                .hasSize(2)
                .allMatch(message -> message.number(253).isEmpty());
    }

    @Test
    void filesThatFollowEachOther() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(TWO_HEART_RATES.file());
        all.writeBytes(TWO_HEART_RATES.file(12, TWO_HEART_RATES.size()));
        var reading = read(all.toByteArray());
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.files()).containsExactly(new FitFile(BOTH), new FitFile(BOTH));
    }

    @Test
    void aDefinitionHoldsOnlyInItsOwnFile() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(TWO_HEART_RATES.file());
        all.writeBytes(FitBytes.of("00 02CA9A3B 78").file());
        all.writeBytes(TWO_HEART_RATES.file());
        var reading = read(all.toByteArray());
        assertThat(reading.files()).containsExactly(new FitFile(BOTH), new FitFile(List.of()), new FitFile(BOTH));
        assertThat(reading.warnings()).singleElement().isInstanceOf(FitWarning.NotDefined.class);
    }

    @Test
    void bytesAfterTheEnd() {
        var file = TWO_HEART_RATES.file();
        var reading = read(Arrays.copyOf(file, file.length + 5));
        assertThat(reading.warnings()).containsExactly(new FitWarning.BytesAfterEnd(file.length, 5));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void aMessageBeyondTheEndOfTheData() {
        var reading = read(FitBytes.of("""
                40 00 00 1400 02 FD0486 030102
                00 00CA9A3B 78
                00 01""").file());
        assertThat(reading.warnings()).containsExactly(new FitWarning.CutShort(0, 14 + 12 + 6));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH.subList(0, 1));
    }

    @Test
    void aTypeNobodyKnowsAndASizeThatIsNoMultipleAreBytes() {
        var reading = read(FitBytes.of("""
                40 00 00 1400 02 01021F 020386
                00 0102 030405""").file());
        assertThat(reading.warnings())
                .containsExactly(new FitWarning.UnknownType(0, 14, 0x1F), new FitWarning.UnevenSize(0, 14, 2, 3));
        assertThat(reading.files().getFirst().messages())
                .containsExactly(new FitMessage(
                        20,
                        List.of(
                                new FitField.Whole(1, FitType.BYTE, List.of(1L, 2L)),
                                new FitField.Whole(2, FitType.BYTE, List.of(3L, 4L, 5L)))));
    }

    @Test
    void aTextWithoutItsZeroAndSeveralTextsInOneField() {
        var file = FitBytes.of("""
                40 00 00 1A00 02 080307 000607
                00 616263 61 00 C3BC 00 00""");
        assertThat(messages(file.file()))
                .containsExactly(new FitMessage(
                        26, List.of(new FitField.Text(8, List.of("abc")), new FitField.Text(0, List.of("a", "ü")))));
    }

    @Test
    void notKnownIsNotANumber() {
        var message = messages(FitBytes.of("""
                40 00 00 1400 04 030102 040284 050283 06028B
                00 FF FFFF FF7F 0000""").file()).getFirst();
        assertThat(message.number(3)).isEmpty();
        assertThat(message.number(4)).isEmpty();
        assertThat(message.number(5)).isEmpty();
        assertThat(message.number(6)).isEmpty();
        assertThat(message.number(7)).isEmpty();
    }

    @Test
    void aNewerProtocolIsToldAndRead() {
        var reading = read(changed(TWO_HEART_RATES.file(), 1, 0x30));
        assertThat(reading.warnings()).contains(new FitWarning.UnknownProtocol(0, 3));
        assertThat(reading.files().getFirst().messages()).isEqualTo(BOTH);
    }

    @Test
    void otherBytesAreNotFit() {
        assertThat(FitDecoder.read(new byte[11])).isEqualTo(new FitReading.Unreadable(FitReading.Reason.TOO_SHORT));
        assertThat(FitDecoder.read(new byte[12])).isEqualTo(new FitReading.Unreadable(FitReading.Reason.NO_FIT_HEADER));
        assertThat(FitDecoder.read(changed(TWO_HEART_RATES.file(), 8, 'f')))
                .isEqualTo(new FitReading.Unreadable(FitReading.Reason.NO_FIT_HEADER));
        assertThat(FitDecoder.read(changed(TWO_HEART_RATES.file(), 0, 11)))
                .isEqualTo(new FitReading.Unreadable(FitReading.Reason.NO_FIT_HEADER));
    }
}
