package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {

    @ParameterizedTest
    @CsvSource({
        "นํ้า, น้ำ", "น้ํา, น้ำ", "นำ้, น้ำ", "คํา, คำ", "เเม่, แม่", "ก่ี, กี่", "กู้, กู้", "ท่ีี่, ที่", "ฤาษี, ฤๅษี", "มๅ, มา", "การ\u200bเงิน, การเงิน",
        "ก\u00a0ข, ก ข", "ก   ข, ก ข", "กำ, กำ", "เปํนํ้า, เปํน้ำ"
    })
    void what_looks_alike_is_spelt_alike(String typed, String stored) {
        assertThat(ThaiText.normalise(typed)).isEqualTo(stored);
    }

    @Test
    void lines_stay_and_controls_go() {
        assertThat(ThaiText.normalise("\ufeff ก\r\nข\u0007\rค\u0000 ")).isEqualTo("ก\nข\nค");
        assertThat(ThaiText.normalise("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void normalising_twice_changes_nothing_more() {
        Random random = new Random(27);
        String alphabet = "กนรเแโาำะัิีึืฺุู็่้๊๋์ํ๎ฤฦๅๆฯ \u200b\u00a0\tab1๒\n";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = ThaiText.normalise(text.toString());
            assertThat(ThaiText.normalise(once)).as(text.toString()).isEqualTo(once);
        }
    }

    @Test
    void tones_can_be_forgiven() {
        assertThat(ThaiText.toneless("ป้องกัน")).isEqualTo(ThaiText.toneless("ป่องกัน"));
        assertThat(ThaiText.toneless("สัมภาษณ์")).isEqualTo("สัมภาษณ");
    }

    @Test
    void words_stand_in_the_order_of_the_dictionary() {
        List<String> sorted = List.of("กก", "กฎหมาย", "กรม", "กรรม", "กระทรวง", "ก่อ", "กา", "การ", "การคลัง", "ก้าว", "เกม", "เกา", "เก่า", "แก",
                "โกง", "ใกล้", "ไก่", "ขา", "รัก", "ฤทธิ์", "ลม", "อา", "เอก", "ฮา");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(shuffled.stream().sorted(ThaiOrder.words())).containsExactlyElementsOf(sorted);
        assertThat(shuffled.stream().sorted((a, b) -> ThaiOrder.key(a).compareTo(ThaiOrder.key(b)))).containsExactlyElementsOf(sorted);
    }

    @Test
    void numbers_stand_by_value() {
        List<String> sorted = List.of("2", "๓", "9", "๑๐");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(shuffled.stream().sorted(ThaiOrder.numbers())).containsExactlyElementsOf(sorted);
        assertThat(shuffled.stream().sorted((a, b) -> ThaiOrder.numericKey(a).compareTo(ThaiOrder.numericKey(b)))).containsExactlyElementsOf(sorted);
        assertThat(ThaiOrder.numbers().compare("นร 0106/9", "นร ๐๑๐๖/๑๐")).isNegative();
    }

    @Test
    void a_key_orders_as_the_comparison_does() {
        Random random = new Random(8);
        String alphabet = "กขครลฤสเแโใไาิ่้์อ 12๓";
        for (int i = 0; i < 5_000; i++) {
            String a = random(random, alphabet);
            String b = random(random, alphabet);
            int byKey = Integer.signum(ThaiOrder.key(a).compareTo(ThaiOrder.key(b)));
            assertThat(byKey).as("%s %s", a, b).isEqualTo(Integer.signum(ThaiOrder.words().compare(a, b)));
        }
    }

    private static String random(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n >= 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "นายสมชาย ใจดี, สมชาย ใจดี", "นางสาววิไล งามดี, วิไล งามดี", "นางมาลี ศรีสุข, มาลี ศรีสุข", "ว่าที่ร้อยตรี ดร.สมชาย ใจดี, สมชาย ใจดี",
        "พล.ต.อ. ประเสริฐ มั่นคง, ประเสริฐ มั่นคง", "พันตำรวจเอก หญิง, หญิง", "นายิกา ใจดี, นายิกา ใจดี", "สมชาย ใจดี, สมชาย ใจดี", "ผศ.ดร.อนงค์ แก้วใส, อนงค์ แก้วใส"
    })
    void titles_are_not_part_of_the_order(String name, String bare) {
        assertThat(ThaiNames.withoutTitle(name)).isEqualTo(bare);
    }

    @Test
    void persons_stand_by_given_name() {
        assertThat(List.of("นายสมชาย ใจดี", "นางสาวกัญญา รักไทย", "นายแก้ว ดี", "นางขวัญ ดี").stream().sorted(ThaiNames.order()))
                .containsExactly("นางสาวกัญญา รักไทย", "นายแก้ว ดี", "นางขวัญ ดี", "นายสมชาย ใจดี");
        assertThat(ThaiNames.sortKey("นายสมชาย ใจดี")).isEqualTo(ThaiNames.sortKey("ดร.สมชาย ใจดี"));
        assertThat(ThaiNames.title("นางสาวกัญญา รักไทย")).isEqualTo("นางสาว");
        assertThat(ThaiNames.title("ว่าที่ร้อยตรี ดร.สมชาย ใจดี")).isEqualTo("ว่าที่ร้อยตรี ดร.");
    }
}
