package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiWordsTest {

    @Test
    void terms_of_the_office_are_one_word() {
        assertThat(ThaiWords.words("สำนักงานปลัดสำนักนายกรัฐมนตรี")).containsExactly("สำนักงานปลัดสำนักนายกรัฐมนตรี");
        assertThat(ThaiWords.words("การจัดซื้อจัดจ้างเครื่องคอมพิวเตอร์โน้ตบุ๊ก")).containsExactly("การจัดซื้อจัดจ้าง", "เครื่องคอมพิวเตอร์", "โน้ตบุ๊ก");
        assertThat(ThaiWords.words("ขอโอนงบประมาณปีงบประมาณ พ.ศ. ๒๕๖๙")).contains("โอนงบประมาณ", "ปีงบประมาณ", "2569");
        assertThat(ThaiWords.words("แต่งตั้งผู้รักษาราชการแทน")).contains("รักษาราชการแทน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"เวียนหนังสือ", "รักษาราชการแทน", "ปฏิบัติราชการแทน", "ประธานกรรมการ", "กรรมการและเลขานุการ", "ผู้ช่วยเลขานุการ",
            "สำนักบริหารกลาง", "สำนักบริหารงบประมาณ", "สำนักบริหารทรัพยากรบุคคล", "รองประธานกรรมการ", "แจ้งเวียน", "ตรวจรับ", "ตรวจการจ้าง",
            "คณะกรรมการตรวจรับพัสดุ", "ใบตรวจรับพัสดุ", "หนังสือนำส่ง", "ทะเบียนรับ", "คำสั่งแต่งตั้ง", "ลงรับหนังสือ", "บันทึกเสนอ", "ที่ปรึกษา",
            "การประชุม", "มติคณะรัฐมนตรี", "ผลการปฏิบัติงาน", "การมอบอำนาจ", "ผู้รับมอบอำนาจ", "แผนปฏิบัติการ", "ยกเลิกคำสั่ง"})
    void a_term_of_the_office_is_one_word(String term) {
        assertThat(ThaiWords.words(term)).containsExactly(term);
    }

    @Test
    void parts_are_what_the_general_dictionary_knows() {
        assertThat(ThaiWords.parts("จัดซื้อจัดจ้าง")).containsExactly("จัด", "ซื้อ", "จัด", "จ้าง");
        assertThat(ThaiWords.parts("สำนักบริหารเงินนอกงบประมาณ")).contains("งบ", "ประมาณ");
    }

    @Test
    void words_come_normalised() {
        assertThat(ThaiWords.words("นํ้า (PDF) ๑๒ !")).containsExactly("น้ำ", "pdf", "12");
        assertThat(ThaiWords.words("")).isEmpty();
    }

    @Test
    void a_term_is_not_found_inside_a_word() {
        assertThat(ThaiWords.words("กองทัพ")).containsExactly("กองทัพ");
    }

    @Test
    void trigrams_do_not_cross_spaces() {
        assertThat(ThaiWords.trigrams("กขคง ๑๒ abc")).containsExactly("กขค", "ขคง", "12", "abc");
    }

    @Test
    void lines_break_between_words_only() {
        assertThat(broken("จัดซื้อจัดจ้างเครื่องคอมพิวเตอร์")).isEqualTo("จัดซื้อจัดจ้าง|เครื่อง|คอมพิวเตอร์");
        assertThat(broken("สำนักงานเลขาธิการสำนักงานอัยการสูงสุด")).contains("|").doesNotContain("อัยกา|ร");
        assertThat(broken("เรื่องอื่น ๆ ต่อไป")).doesNotContain("|ๆ");
        assertThat(broken("ระเบียบ พ.ศ. ๒๕๒๖ ข้อ ๑๐")).contains("พ.ศ. ๒๕๒๖").contains("ข้อ ๑๐");
        assertThat(broken("ลงวันที่ 12 มกราคม 2569 เรื่อง")).contains("ลงวันที่ 12 มกราคม 2569 |");
        assertThat(broken("คณะกรรมการตรวจรับพัสดุ")).startsWith("คณะกรรมการ|");
        assertThat(broken("ดูที่ https://a.example/b?c=d-e/12 หรือ")).contains("|https://a.example/b?c=d-e/12 |");
        assertThat(broken("จำนวน ๑,๒๓๔,๕๖๗.๘๙ บาท")).contains("๑,๒๓๔,๕๖๗.๘๙");
        assertThat(broken("(นายสมชาย)")).doesNotContain("(|").doesNotContain("|)");
    }

    @Test
    void line_breaks_never_split_a_cluster() {
        String text = "ปิ่นป้ำที่น้ำฎีกาญูกตัญญูฐานะปู่ผู้ใหญ่ฝั่งฟ้าญี่ปุ่นป๊ำค่ำเพื่อโปรดพิจารณาต่อไปและแจ้งให้ทราบโดยทั่วกัน";
        for (int at : ThaiWords.lineBreaks(text)) {
            if (at < text.length()) {
                assertThat(Character.getType(text.charAt(at))).as("before offset %d", at).isNotEqualTo((int) Character.NON_SPACING_MARK);
                assertThat("าำะๅ").doesNotContain(text.substring(at, at + 1));
                assertThat("เแโใไ").doesNotContain(text.substring(at - 1, at));
            }
        }
    }

    @Test
    void abbreviations_work_both_ways() {
        assertThat(ThaiAbbreviations.same("สปน")).containsExactly("สำนักงานปลัดสำนักนายกรัฐมนตรี");
        assertThat(ThaiAbbreviations.same("สปน.")).containsExactly("สำนักงานปลัดสำนักนายกรัฐมนตรี");
        assertThat(ThaiAbbreviations.same("สำนักงานอัยการสูงสุด")).contains("อสส.", "อส");
        assertThat(ThaiAbbreviations.same("ไม่มี")).isEmpty();
    }

    private static String broken(String text) {
        int[] start = {0};
        List<Integer> breaks = ThaiWords.lineBreaks(text);
        return breaks.stream()
                .map(end -> {
                    String piece = text.substring(start[0], end);
                    start[0] = end;
                    return piece;
                })
                .collect(Collectors.joining("|"));
    }
}
