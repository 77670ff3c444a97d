package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What is written is read back; no bytes at all make the decoder fail.
class FitFileTest {

    private static final long SEED = 20_270_104;

    @Test
    void theChecksumIsThatOfThePublishedAlgorithm() {
        var digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(FitChecksum.of(digits, 0, digits.length)).as("CRC-16/ARC").isEqualTo(0xBB3D);
    }

    @Test
    void aFileIsHeaderDefinitionDataAndChecksum() {
        var bytes = new FitFile(List.of(new FitMessage(0, List.of(FitField.ofEnum(0, 5), FitField.uint16(1, 255)))))
                .encode();
        assertThat(HexFormat.of().formatHex(Arrays.copyOf(bytes, 12))).isEqualTo("0e20a652100000002e464954");
        assertThat(HexFormat.of().formatHex(Arrays.copyOfRange(bytes, 14, bytes.length - 2)))
                .isEqualTo("40000000000200010001028400" + "05ff00");
        assertThat(FitChecksum.of(bytes, 0, bytes.length))
                .as("a file with its checksum")
                .isZero();
    }

    @Test
    void messagesOfOneShapeShareADefinition() {
        var one = new FitMessage(20, List.of(FitField.uint16(3, 1)));
        var two = new FitMessage(20, List.of(FitField.uint16(3, 2)));
        int first = new FitFile(List.of(one)).encode().length;
        assertThat(new FitFile(List.of(one, two)).encode()).hasSize(first + 3);
    }

    @Test
    void randomMessagesOfAllTypesComeBack() {
        var random = new SplittableRandom(SEED);
        for (int k = 0; k < 500; k++) {
            var file = RandomMessages.file(random);
            var reading = FitDecoder.read(file.encode());
            var warnings = file.messages().isEmpty() ? List.of(new FitWarning.SizeNotWritten(0)) : List.of();
            assertThat(reading).isInstanceOfSatisfying(FitReading.Readable.class, readable -> {
                assertThat(readable.files()).containsExactly(file);
                assertThat(readable.warnings()).isEqualTo(warnings);
            });
        }
    }

    @Test
    void randomBytesNeverFail() {
        var random = new SplittableRandom(SEED);
        for (int k = 0; k < 5_000; k++) {
            var records = new byte[random.nextInt(300)];
            random.nextBytes(records);
            assertThat(FitDecoder.read(records)).isNotNull();
            var file = FitBytes.of(HexFormat.of().formatHex(records)).file();
            assertThat(FitDecoder.read(file)).isInstanceOf(FitReading.Readable.class);
        }
    }

    @Test
    void changedBytesNeverFailAndWhatIsReadCanBeWritten() {
        var random = new SplittableRandom(SEED);
        for (int k = 0; k < 5_000; k++) {
            var bytes = RandomMessages.file(random).encode();
            for (int change = 1 + random.nextInt(4); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var cut = Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
            if (FitDecoder.read(cut) instanceof FitReading.Readable(var files, var _)) {
                files.forEach(file -> assertThat(file.encode()).isNotEmpty());
            }
        }
    }

    @Test
    void aMessageOfNothingCannotFillTheMemory() {
        var definition = "40 00 00 1400 FF" + "030002".repeat(255);
        var file = FitBytes.of(definition + "00".repeat(200_000)).file();
        assertThat(FitDecoder.read(file))
                .isInstanceOfSatisfying(
                        FitReading.Readable.class,
                        readable -> assertThat(readable.files().getFirst().messages())
                                .hasSize(200_000)
                                .allMatch(message -> message.fields().isEmpty()));
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(FitField.text(8, "abcdef", 7)).isEqualTo(new FitField.Text(8, List.of("abcdef")));
        assertThat(FitField.text(8, "abcdef", 6)).isEqualTo(new FitField.Text(8, List.of("abcde")));
        assertThat(FitField.text(8, "aü", 4)).isEqualTo(new FitField.Text(8, List.of("aü")));
        assertThat(FitField.text(8, "aü", 3)).isEqualTo(new FitField.Text(8, List.of("a")));
        assertThat(FitField.text(8, "a🏃b", 6)).isEqualTo(new FitField.Text(8, List.of("a🏃")));
        assertThat(FitField.text(8, "a🏃b", 5)).isEqualTo(new FitField.Text(8, List.of("a")));
        assertThat(FitField.text(8, "a\0b", 9)).isEqualTo(new FitField.Text(8, List.of("ab")));
        assertThat(FitField.text(8, "", 9).bytes()).containsExactly(0);
    }

    @Test
    void aValueThatDoesNotFitItsTypeIsRefused() {
        assertThat(FitField.uint16(0, 0xFFFF)).isNotNull();
        assertThatThrownBy(() -> FitField.uint16(0, 0x1_0000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FitField.uint32(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FitField.Whole(0, FitType.SINT8, List.of(128L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new FitField.Whole(0, FitType.SINT8, List.of(-128L)).bytes()).containsExactly(0x80);
    }
}
