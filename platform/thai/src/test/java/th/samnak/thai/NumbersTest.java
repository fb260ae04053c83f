package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234,567.89 | ๑,๒๓๔,๕๖๗.๘๙
            นร 0106/ว 89 | นร ๐๑๐๖/ว ๘๙
            โทร. 0 2283 4000 | โทร. ๐ ๒๒๘๓ ๔๐๐๐
            saraban2@ops.example.go.th โทร. 1111 | saraban2@ops.example.go.th โทร. ๑๑๑๑
            ดูที่ https://example.go.th/2569/12?a=1 หน้า 12 | ดูที่ https://example.go.th/2569/12?a=1 หน้า ๑๒
            กระดาษ A4 จำนวน 2 รีม | กระดาษ A4 จำนวน ๒ รีม
            รุ่น T14-Gen5/8 จำนวน 20 เครื่อง | รุ่น T14-Gen5/8 จำนวน ๒๐ เครื่อง
            ๑๒3 | ๑๒๓
            """)
    void paper_has_thai_digits_but_codes_and_addresses_keep_theirs(String text, String onPaper) {
        assertThat(ThaiDigits.toThai(text)).isEqualTo(onPaper);
        assertThat(ThaiDigits.toThai(onPaper)).isEqualTo(onPaper);
    }

    @Test
    void digits_go_there_and_back() {
        String digits = "0123456789";
        assertThat(ThaiDigits.allToThai(digits)).isEqualTo("๐๑๒๓๔๕๖๗๘๙");
        assertThat(ThaiDigits.toArabic("๐๑๒๓๔๕๖๗๘๙ กข")).isEqualTo(digits + " กข");
        assertThat(ThaiDigits.allToThai("a1@b")).isEqualTo("a๑@b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1100700123455", "3100100555661", "5123400987611", "1999900000013", "1-1007-00123-45-5", "๑ ๑๐๐๗ ๐๐๑๒๓ ๔๕ ๕"})
    void right_person_numbers_are_taken(String text) {
        assertThat(PersonNumber.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1100700123456", "0000000000000", "", "110070012345", "11007001234555", "110070012345a", "๑๑๐๐๗๐๐๑๒๓๔๕x"})
    void wrong_person_numbers_are_refused(String text) {
        assertThat(PersonNumber.isValid(text)).isFalse();
        assertThatThrownBy(() -> new PersonNumber(text)).hasMessage("not a person number");
    }

    @Test
    void a_person_number_shows_itself_masked() {
        PersonNumber number = PersonNumber.parse("1-1007-00123-45-5").orElseThrow();
        assertThat(number.digits()).isEqualTo("1100700123455");
        assertThat(number.formatted()).isEqualTo("1-1007-00123-45-5");
        assertThat(number.masked()).isEqualTo("1-1007-xxxxx-45-5").hasToString(number.toString());
        assertThat(number.isJuristic()).isFalse();
    }

    @Test
    void one_wrong_digit_never_passes() {
        Random random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            String twelve = "%012d".formatted(random.nextLong(1_000_000_000_000L));
            String right = twelve + PersonNumber.checkDigit(twelve);
            assertThat(PersonNumber.isValid(right)).isTrue();
            int at = random.nextInt(12);
            // a check digit of 0 or 1 stands for two remainders each, so only neighbours of the digit are sure to be told apart
            int digit = right.charAt(at) - '0';
            String wrong = right.substring(0, at) + (digit == 9 ? 8 : digit + 1) + right.substring(at + 1);
            int before = weightedSum(right) % 11;
            int after = weightedSum(wrong) % 11;
            assertThat(PersonNumber.isValid(wrong)).isEqualTo((11 - before) % 10 == (11 - after) % 10);
        }
    }

    private static int weightedSum(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (13 - i);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            อส ๐๐๐๑/ว ๘๙ | อส 0001/ว 89
            นร 0106.2/1234 | นร 0106.2/1234
            นร0106/ว89 | นร 0106/ว 89
            นร  0106 / 12 | นร 0106/12
            อส 0001(บก)/56 | อส 0001(บก)/56
            อส 0001 (บก)/ว 5 | อส 0001(บก)/ว 5
            กชก 0203.10.2/000001 | กชก 0203.10.2/000001
            """)
    void document_numbers_have_one_spelling(String typed, String canonical) {
        assertThat(DocumentNumber.parse(typed).orElseThrow().canonical()).isEqualTo(canonical);
        assertThat(DocumentNumber.parse(canonical).orElseThrow().thai()).isEqualTo(ThaiDigits.toThai(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"อส 0001", "", "อ 0001/1", "กขคงจ 0001/1", "อส 001/1", "อส 0001/1234567", "อส 0001/ก 12", "OAG 0001/1", "อส 0001/12/3", "อส 0001()/1"})
    void other_forms_are_no_document_numbers(String text) {
        assertThat(DocumentNumber.isValid(text)).isFalse();
    }

    @Test
    void numbers_are_compared_whatever_their_spelling() {
        assertThat(DocumentNumber.key("นร ๐๑๐๖.๒/ว ๘๙")).isEqualTo(DocumentNumber.key("นร01062/ว89"));
        assertThat(DocumentNumber.key("EXT-7/2569")).isEqualTo("ext-7/2569");
    }
}
