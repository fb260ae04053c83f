package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BahtTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00 | ศูนย์บาทถ้วน
            0.25 | ยี่สิบห้าสตางค์
            0.01 | หนึ่งสตางค์
            1.00 | หนึ่งบาทถ้วน
            1.21 | หนึ่งบาทยี่สิบเอ็ดสตางค์
            10.00 | สิบบาทถ้วน
            11.00 | สิบเอ็ดบาทถ้วน
            21.00 | ยี่สิบเอ็ดบาทถ้วน
            101.00 | หนึ่งร้อยเอ็ดบาทถ้วน
            1001.00 | หนึ่งพันเอ็ดบาทถ้วน
            1000001.00 | หนึ่งล้านเอ็ดบาทถ้วน
            21000021.00 | ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาทถ้วน
            1234567.89 | หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดบาทแปดสิบเก้าสตางค์
            1000000000000.00 | หนึ่งล้านล้านบาทถ้วน
            673891.40 | หกแสนเจ็ดหมื่นสามพันแปดร้อยเก้าสิบเอ็ดบาทสี่สิบสตางค์
            10000000000.00 | หนึ่งหมื่นล้านบาทถ้วน
            2100000.50 | สองล้านหนึ่งแสนบาทห้าสิบสตางค์
            -500.75 | ลบห้าร้อยบาทเจ็ดสิบห้าสตางค์
            999999.995 | หนึ่งล้านบาทถ้วน
            """)
    void amounts_of_the_handbook(String amount, String text) {
        assertThat(BahtText.of(new BigDecimal(amount))).isEqualTo(text);
    }

    @Test
    void offices_that_write_nueng_can_have_it() {
        assertThat(BahtText.of(new BigDecimal("101"), BahtText.FinalOne.NUENG)).isEqualTo("หนึ่งร้อยหนึ่งบาทถ้วน");
        assertThat(BahtText.of(new BigDecimal("11"), BahtText.FinalOne.NUENG)).isEqualTo("สิบเอ็ดบาทถ้วน");
        assertThat(BahtText.of(new BigDecimal("1000001"), BahtText.FinalOne.NUENG)).isEqualTo("หนึ่งล้านหนึ่งบาทถ้วน");
    }

    @Test
    void the_form_has_brackets() {
        assertThat(BahtText.inBrackets(new BigDecimal("690000"))).isEqualTo("(หกแสนเก้าหมื่นบาทถ้วน)");
        assertThat(BahtText.words(-21)).isEqualTo("ลบยี่สิบเอ็ด");
    }

    @Test
    void reading_the_words_gives_the_number_back() {
        Random random = new Random(2569);
        for (int i = 0; i < 20_000; i++) {
            long number = Math.abs(random.nextLong()) >>> 4 + random.nextInt(55);
            assertThat(SpokenNumber.read(BahtText.words(number))).as(BahtText.words(number)).isEqualTo(number);
        }
    }

    /** The other way round, written independently: reads number words. */
    private static final class SpokenNumber {

        private static final String[] DIGITS = {"ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
        private static final String[] PLACES = {"สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};

        static long read(String words) {
            int millions = words.lastIndexOf("ล้าน");
            if (millions >= 0) {
                return read(words.substring(0, millions)) * 1_000_000 + group(words.substring(millions + 4));
            }
            return group(words);
        }

        private static long group(String words) {
            String rest = words.replace("ยี่", "สอง").replace("เอ็ด", "หนึ่ง");
            long sum = 0;
            while (!rest.isEmpty()) {
                long digit = 1;
                for (int d = 0; d < DIGITS.length; d++) {
                    if (rest.startsWith(DIGITS[d])) {
                        digit = d;
                        rest = rest.substring(DIGITS[d].length());
                        break;
                    }
                }
                long place = 1;
                for (int p = 0; p < PLACES.length; p++) {
                    if (rest.startsWith(PLACES[p])) {
                        place = (long) Math.pow(10, p + 1);
                        rest = rest.substring(PLACES[p].length());
                        break;
                    }
                }
                sum += digit * place;
            }
            return sum;
        }
    }
}
