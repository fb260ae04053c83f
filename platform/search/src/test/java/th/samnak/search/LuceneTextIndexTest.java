package th.samnak.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.search.TextIndex.Attached;
import th.samnak.api.search.TextIndex.Bounds;
import th.samnak.api.search.TextIndex.Entry;
import th.samnak.api.search.TextIndex.Hit;
import th.samnak.api.search.TextIndex.Hits;
import th.samnak.api.search.TextIndex.Query;

class LuceneTextIndexTest {

    private static final String LETTER = "correspondence.letter";

    @TempDir
    Path folder;

    private LuceneTextIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneTextIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void finds_words_that_dictionaries_cut_wrongly() {
        put("1", "ขออนุมัติดำเนินการจัดซื้อจัดจ้างเครื่องคอมพิวเตอร์");
        put("2", "การจัดจ้างเหมาบริการทำความสะอาด");
        put("3", "รายงานการประชุม");
        assertThat(find("จัดจ้าง")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("จัดซื้อจัดจ้าง")).containsExactly("1");
        assertThat(find("คอมพิวเตอร์")).containsExactly("1");
    }

    @Test
    void finds_terms_of_the_office_inside_longer_ones() {
        put("1", "คำของบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2570");
        put("2", "สำนักบริหารเงินนอกงบประมาณและค่าธรรมเนียมความแพ่ง");
        put("3", "แจ้งกำหนดวันหยุดราชการ");
        assertThat(find("งบประมาณ")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("เงินนอกงบประมาณ")).containsExactly("2");
        assertThat(find("ประมาณ")).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void all_words_must_be_there_in_any_order() {
        put("1", "ขอเชิญประชุมคณะกรรมการพัสดุ");
        put("2", "ขอเชิญประชุมคณะทำงาน");
        assertThat(find("พัสดุ ประชุม")).containsExactly("1");
        assertThat(find("พัสดุ ลาออก")).isEmpty();
    }

    @Test
    void finds_numbers_whatever_the_digits_and_spaces() {
        index.put(entry("1", "แจ้งผล", List.of("อส ๐๐๐๑/๕๖๗"), "", Set.of("all")));
        index.put(entry("2", "แจ้งผล", List.of("อส 0001/1567"), "", Set.of("all")));
        index.put(entry("3", "เรื่องที่ 567", List.of("นร 0106/ว 89"), "", Set.of("all")));
        assertThat(find("อส 0001/567")).containsExactly("1");
        assertThat(find("อส๐๐๐๑/๕๖๗")).containsExactly("1");
        assertThat(find("0001/567")).containsExactly("1");
        assertThat(find("๕๖๗").get(0)).isEqualTo("1");
        assertThat(find("นร 0106/ว89")).containsExactly("3");
        assertThat(find("ว 89")).containsExactly("3");
    }

    @Test
    void forgives_wrong_tone_marks_when_nothing_else_is_found() {
        put("1", "ร้องทุกข์เรื่องน้ำท่วม");
        put("2", "ข้าวสารแจก");
        put("3", "ผ้าขาวบาง");
        assertThat(find("รองทุกข")).containsExactly("1");
        assertThat(find("นำท่วม")).containsExactly("1");
        assertThat(find("น้ำทวม")).containsExactly("1");
        assertThat(find("ขาว")).containsExactly("3");
    }

    @Test
    void abbreviations_and_full_names_find_each_other() {
        put("1", "หนังสือจาก สปน. ที่ส่งมา");
        put("2", "หนังสือจากสำนักงานปลัดสำนักนายกรัฐมนตรี");
        put("3", "ร่าง พ.ร.บ. วิธีปฏิบัติราชการ");
        assertThat(find("สปน")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("สปน.")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("สำนักงานปลัดสำนักนายกรัฐมนตรี")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("พรบ")).containsExactly("3");
        assertThat(find("พ.ร.บ.")).containsExactly("3");
    }

    @Test
    void english_is_found_whatever_the_case() {
        put("1", "Memorandum of Understanding กับสำนักงาน");
        assertThat(find("memorandum UNDERSTANDING")).containsExactly("1");
    }

    @Test
    void spellings_that_look_alike_are_alike() {
        put("1", "นํ้าประปา");
        assertThat(find("น้ำประปา")).containsExactly("1");
    }

    @Test
    void nobody_sees_or_counts_what_lies_outside_their_scopes() {
        index.put(entry("1", "ลับเรื่องงบประมาณ", List.of(), "", Set.of("unit:oags-1")));
        index.put(entry("2", "งบประมาณทั่วไป", List.of(), "", Set.of("unit:oags-1", "unit:oags-9")));
        assertThat(ids(ask("งบประมาณ", "unit:oags-9"))).containsExactly("2");
        assertThat(ask("งบประมาณ", "unit:oags-9").total()).isEqualTo(1);
        assertThat(ask("งบประมาณ", "unit:oags-1", "unit:oags-9").total()).isEqualTo(2);
        assertThat(ask("งบประมาณ", "unit:oags").total()).isZero();
        assertThat(index.find(new Query("งบประมาณ", Optional.empty(), Set.of(), 0, 10)).total()).isZero();
    }

    @Test
    void only_the_asked_type_is_found() {
        put("1", "การประชุม");
        index.put(new Entry("meetings.meeting", "7", "การประชุม", List.of(), "", Set.of("all"), Optional.empty()));
        Hits hits = index.find(new Query("ประชุม", Optional.of("meetings.meeting"), Set.of("all"), 0, 10));
        assertThat(hits.hits()).extracting(Hit::id).containsExactly("7");
        assertThat(hits.total()).isEqualTo(1);
    }

    @Test
    void the_title_weighs_more_than_the_text() {
        index.put(entry("1", "แจ้งเวียน", List.of(), "เรื่องครุภัณฑ์และครุภัณฑ์อื่น", Set.of("all")));
        index.put(entry("2", "ครุภัณฑ์", List.of(), "แจ้งเวียน", Set.of("all")));
        assertThat(find("ครุภัณฑ์")).containsExactly("2", "1");
    }

    @Test
    void among_equals_the_newest_comes_first() {
        for (int day = 1; day <= 3; day++) {
            index.put(new Entry(LETTER, "" + day, "ขอเชิญประชุม", List.of(), "", Set.of("all"), Optional.of(LocalDate.of(2026, 8, day))));
        }
        assertThat(find("ประชุม")).containsExactly("3", "2", "1");
    }

    @Test
    void pages_go_on_where_the_last_ended() {
        for (int i = 10; i < 35; i++) {
            index.put(new Entry(LETTER, "" + i, "ขอเชิญประชุม", List.of(), "", Set.of("all"), Optional.of(LocalDate.of(2026, 8, 1).plusDays(i))));
        }
        Hits second = index.find(new Query("ประชุม", Optional.empty(), Set.of("all"), 10, 10));
        assertThat(second.total()).isEqualTo(25);
        assertThat(ids(second)).hasSize(10).startsWith("24").endsWith("15");
        assertThatThrownBy(() -> index.find(new Query("x", Optional.empty(), Set.of("all"), 0, 201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_put_again_replaces_and_what_was_removed_is_gone() {
        put("1", "เรื่องเดิม");
        put("1", "เรื่องใหม่");
        assertThat(find("เดิม")).isEmpty();
        assertThat(find("ใหม่")).containsExactly("1");
        index.remove(LETTER, "1");
        assertThat(find("ใหม่")).isEmpty();
    }

    @Test
    void clearing_a_type_leaves_the_others() {
        put("1", "การประชุม");
        index.put(new Entry("meetings.meeting", "7", "การประชุม", List.of(), "", Set.of("all"), Optional.empty()));
        index.clear(LETTER);
        assertThat(find("ประชุม")).containsExactly("7");
    }

    @Test
    void the_excerpt_is_plain_text_around_the_match() {
        String text = "ตามที่ได้มีหนังสือแจ้งไปแล้วนั้น ".repeat(30) + "<b>ขอให้ส่งแบบสำรวจครุภัณฑ์</b> ภายในกำหนด" + " ข้อความต่อท้าย".repeat(30);
        index.put(entry("1", "แจ้ง", List.of(), text, Set.of("all")));
        Hit hit = ask("สำรวจครุภัณฑ์", "all").hits().get(0);
        assertThat(hit.excerpt()).contains("<b>ขอให้ส่งแบบสำรวจครุภัณฑ์</b>").startsWith("…").endsWith("…");
        assertThat(hit.excerpt().length()).isLessThan(220);
    }

    @Test
    void signs_alone_and_signs_of_query_languages_do_no_harm() {
        put("1", "การประชุม");
        assertThat(find("  ")).isEmpty();
        assertThat(find("\"(*:* OR +-")).isEmpty();
        assertThat(find("???")).isEmpty();
        assertThat(find("ประชุม AND [a TO b]")).isEmpty();
        assertThat(find("(ประชุม)")).containsExactly("1");
    }

    @Test
    void what_was_put_is_there_after_a_restart() throws IOException {
        put("1", "การประชุม");
        reopen();
        assertThat(find("ประชุม")).containsExactly("1");
    }

    @Test
    void a_type_is_asked_for_until_it_was_filled_to_its_end() throws IOException {
        put("1", "การประชุม");
        assertThat(index.isEmptyFor(LETTER)).isTrue();
        assertThatThrownBy(() -> index.fill(LETTER, () -> {
            throw new IllegalStateException("the function has gone");
        })).hasMessageContaining("gone");
        reopen();
        assertThat(index.isEmptyFor(LETTER)).isTrue();
        index.fill(LETTER, () -> put("2", "การประชุม"));
        assertThat(index.isEmptyFor(LETTER)).isFalse();
        reopen();
        assertThat(index.isEmptyFor(LETTER)).isFalse();
        assertThat(index.isEmptyFor("meetings.meeting")).isTrue();
        index.clear(LETTER);
        assertThat(index.isEmptyFor(LETTER)).isTrue();
    }

    @Test
    void a_damaged_index_is_begun_anew() throws IOException {
        index.fill(LETTER, () -> put("1", "การประชุม"));
        index.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = new LuceneTextIndex(folder);
        assertThat(index.isEmptyFor(LETTER)).isTrue();
        put("2", "การประชุม");
        assertThat(find("ประชุม")).containsExactly("2");
    }

    @Test
    void what_was_typed_without_spaces_is_found_word_by_word_when_it_stands_nowhere_so() {
        put("1", "ขออนุมัติจัดซื้อเครื่องคอมพิวเตอร์ของสำนักบริหารกลาง");
        put("2", "ขออนุมัติจัดซื้อกระดาษ");
        assertThat(find("จัดซื้อคอมพิวเตอร์สำนักบริหารกลาง")).containsExactly("1");
        assertThat(find("คอมพิวเตอร์จัดซื้อ")).containsExactly("1");
    }

    @Test
    void while_typing_the_last_word_may_be_a_beginning() {
        put("1", "ขอเชิญประชุมคณะกรรมการ");
        index.put(entry("2", "แจ้งผล", List.of("อส 0001/1567"), "", Set.of("all")));
        assertThat(typing("ประช")).containsExactly("1");
        assertThat(typing("ประชุมคณะก")).containsExactly("1");
        assertThat(typing("แจ")).containsExactly("2");
        assertThat(typing("อส 0001/15")).containsExactly("2");
        assertThat(typing("๑๕๖")).containsExactly("2");
        assertThat(find("156")).isEmpty();
        assertThat(typing("ประชุม 15")).isEmpty();
    }

    @Test
    void the_register_number_is_found_with_its_year_and_without_but_the_year_is_no_number() {
        index.put(entry("1", "แจ้งผล", List.of("กต 0204/77", "123/2569"), "", Set.of("all")));
        assertThat(find("123/2569")).containsExactly("1");
        assertThat(find("๑๒๓/๒๕๖๙")).containsExactly("1");
        assertThat(find("123")).containsExactly("1");
        assertThat(find("เลขรับ 123/2569")).containsExactly("1");
        assertThat(find("ที่ กต 0204/77")).containsExactly("1");
        assertThat(find("กต0204/๗๗")).containsExactly("1");
    }

    @Test
    void days_months_and_years_are_those_of_the_record_or_stand_in_its_text() {
        index.put(dated("1", "ขอเชิญประชุม", "", LocalDate.of(2026, 11, 22)));
        index.put(dated("2", "ขอเชิญประชุม", "", LocalDate.of(2026, 11, 2)));
        index.put(dated("3", "ขอเชิญประชุม", "นัดวันที่ 22 พ.ย. 69", LocalDate.of(2025, 8, 3)));
        index.put(dated("4", "แจ้งผล", "", LocalDate.of(2026, 11, 22)));
        assertThat(find("22/11/2569")).containsExactlyInAnyOrder("1", "4");
        assertThat(find("22 พ.ย. 69")).containsExactlyInAnyOrder("1", "4", "3");
        assertThat(find("ประชุม พ.ย. 2569")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("ประชุม ปี 2568")).containsExactly("3");
        assertThat(find("ประชุม ปีงบประมาณ 2570")).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void types_scopes_and_days_narrow_what_is_found_and_counted() {
        index.put(new Entry(LETTER, "1", "ประชุม", List.of(), "", Set.of("unit:1"), Optional.of(LocalDate.of(2026, 1, 5))));
        index.put(new Entry(LETTER, "2", "ประชุม", List.of(), "", Set.of("unit:1", "unit:2"), Optional.of(LocalDate.of(2025, 1, 5))));
        index.put(new Entry("meetings.meeting", "3", "ประชุม", List.of(), "", Set.of("unit:1"), Optional.empty()));
        assertThat(narrowed(Set.of(LETTER), Set.of(), 2500)).containsExactlyInAnyOrder("1", "2");
        assertThat(narrowed(Set.of(), Set.of("unit:2"), 2500)).containsExactly("2");
        assertThat(narrowed(Set.of(), Set.of(), 2569)).containsExactly("1");
        assertThat(narrowed(Set.of(), Set.of("unit:3"), 2500)).isEmpty();
    }

    @Test
    void a_hit_tells_in_which_attachment_the_words_are() {
        index.put(new Entry(LETTER, "1", "ขอส่งแบบสำรวจ", List.of(), "รายละเอียดตามเอกสารแนบ", Set.of("all"), Optional.empty(), false,
                List.of(new Attached("บัญชี.pdf", "รายการโต๊ะ"), new Attached("แบบ.docx", "ครุภัณฑ์ชำรุดจำนวน 5 รายการ"))));
        Hit inFile = ask("ครุภัณฑ์ชำรุด", "all").hits().getFirst();
        assertThat(inFile.attachment()).contains("แบบ.docx");
        assertThat(inFile.excerpt()).contains("ครุภัณฑ์ชำรุด");
        assertThat(ask("สำรวจ ครุภัณฑ์", "all").hits().getFirst().attachment()).contains("แบบ.docx");
        assertThat(ask("บัญชี.pdf", "all").hits().getFirst().attachment()).contains("บัญชี.pdf");
        assertThat(ask("รายละเอียด", "all").hits().getFirst().attachment()).isEmpty();
    }

    @Test
    void nothing_is_told_of_the_attachments_of_a_secret() {
        index.put(new Entry(LETTER, "1", "เรื่อง", List.of(), "คำลับหนึ่ง", Set.of("all"), Optional.empty(), true,
                List.of(new Attached("ชื่อลับ.pdf", "คำลับสอง"))));
        Hit hit = ask("คำลับสอง", "all").hits().getFirst();
        assertThat(hit.attachment()).isEmpty();
        assertThat(hit.excerpt()).isEmpty();
    }

    private static Entry dated(String id, String title, String text, LocalDate day) {
        return new Entry(LETTER, id, title, List.of(), text, Set.of("all"), Optional.of(day));
    }

    private List<String> typing(String words) {
        var bounds = new Bounds(Set.of(), Set.of(), Optional.empty(), Optional.empty(), true);
        return ids(index.find(new Query(words, Optional.empty(), Set.of("all"), bounds, 0, 6)));
    }

    private List<String> narrowed(Set<String> types, Set<String> with, int firstYear) {
        var bounds = new Bounds(types, with, Optional.of(LocalDate.of(firstYear - 543, 1, 1)), Optional.empty(), false);
        Hits hits = index.find(new Query("ประชุม", Optional.empty(), Set.of("unit:1"),
                firstYear == 2500 ? new Bounds(types, with, Optional.empty(), Optional.empty(), false) : bounds, 0, 50));
        assertThat(hits.total()).isEqualTo(hits.hits().size());
        return ids(hits);
    }

    private void put(String id, String title) {
        index.put(entry(id, title, List.of(), "", Set.of("all")));
    }

    private static Entry entry(String id, String title, List<String> numbers, String text, Set<String> scopes) {
        return new Entry(LETTER, id, title, numbers, text, scopes, Optional.of(LocalDate.of(2026, 8, 3)));
    }

    private List<String> find(String words) {
        return ids(ask(words, "all"));
    }

    private Hits ask(String words, String... scopes) {
        return index.find(new Query(words, Optional.empty(), Set.of(scopes), 0, 50));
    }

    private static List<String> ids(Hits hits) {
        return hits.hits().stream().map(Hit::id).toList();
    }

    private void reopen() throws IOException {
        index.close();
        index = new LuceneTextIndex(folder);
    }
}
