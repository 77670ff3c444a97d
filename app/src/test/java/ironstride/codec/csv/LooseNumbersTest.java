package ironstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseNumbersTest {

    @Test
    void pointsAndCommasAreReadAsTheyAreMeant() {
        assertThat(LooseNumbers.find("82.5", false)).hasValue(82.5);
        assertThat(LooseNumbers.find("82,5", false)).hasValue(82.5);
        assertThat(LooseNumbers.find("1,234.5", false)).hasValue(1234.5);
        assertThat(LooseNumbers.find("1.234,5", true)).hasValue(1234.5);
        assertThat(LooseNumbers.find("1,500", false)).hasValue(1500);
        assertThat(LooseNumbers.find("1,500", true)).hasValue(1.5);
        assertThat(LooseNumbers.find("1 234", false)).hasValue(1234);
        assertThat(LooseNumbers.find("1\u202F234,5", false)).hasValue(1234.5);
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (var text : new String[] {"", "x", "1.2.3", "NaN", "Infinity", "--1", "0x10", "1".repeat(500)}) {
            assertThat(LooseNumbers.find(text, false)).as(text).isEmpty();
        }
    }
}
