package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiKeyboardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xit=6,|ประชุม", "'[xit,kI|งบประมาณ", "lyPPk|สัญญา", "0yf:nhv|จัดซื้อ", "l;ylfu|สวัสดี"}, quoteCharacter = '~')
    void latin_keys_give_thai(String typed, String thai) {
        assertThat(ThaiKeyboard.otherReading(typed)).contains(thai);
        assertThat(ThaiKeyboard.toLatin(thai)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"ไรสฟร,wilai", "หนทแ้ฟร,somchai"})
    void thai_keys_give_an_account_name(String typed, String latin) {
        assertThat(ThaiKeyboard.otherReading(typed)).contains(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "123", "12/2569", "อส 0001 abc", "somchai", "budget", "ประชุม", "จัดซื้อจัดจ้าง", "malee"})
    void what_is_a_word_already_or_would_be_none_has_no_other_reading(String typed) {
        assertThat(ThaiKeyboard.otherReading(typed)).isEmpty();
    }
}
