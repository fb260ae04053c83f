package th.samnak.announcements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.announcements.api.Effective;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.api.organisation.Clause;

class ReaderTest {

    private static final String PUBLISHED = " (ราชกิจจานุเบกษา 24 กุมภาพันธ์ 2560)";

    @ParameterizedTest
    @CsvSource({
        "ประกาศนี้ให้ใช้บังคับตั้งแต่วันประกาศในราชกิจจานุเบกษาเป็นต้นไป, ON_PUBLICATION, 2017-02-24",
        "ประกาศนี้ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศในราชกิจจานุเบกษาเป็นต้นไป, DAY_AFTER_PUBLICATION, 2017-02-25",
        "ให้ใช้บังคับตั้งแต่วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๐ เป็นต้นไป, ON_DATE, 2017-10-01",
        "มีผลใช้บังคับในวันที่ 1 ต.ค. 2560, ON_DATE, 2017-10-01",
        "ให้ใช้บังคับเมื่อพ้นกำหนดหนึ่งร้อยแปดสิบวันนับแต่วันประกาศในราชกิจจานุเบกษาเป็นต้นไป, AFTER_PERIOD, 2017-08-23",
        "ให้ใช้บังคับเมื่อพ้นกำหนด 180 วันนับแต่วันถัดจากวันประกาศในราชกิจจานุเบกษา, AFTER_PERIOD, 2017-08-24",
        "ให้ใช้บังคับเมื่อพ้นกำหนดหกเดือนนับแต่วันประกาศในราชกิจจานุเบกษา, AFTER_PERIOD, 2017-08-24"
    })
    void the_four_ways_to_say_when_it_is_in_force(String sentence, Effective.Kind kind, LocalDate day) {
        Effective effective = Texts.read(sentence + PUBLISHED).instrument().effective().orElseThrow().value();

        assertThat(effective.kind()).isEqualTo(kind);
        assertThat(effective.date()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"หนึ่งร้อยแปดสิบ, 180", "สิบเอ็ด, 11", "ยี่สิบเอ็ด, 21", "เก้าสิบ, 90", "สามสิบ, 30", "หนึ่งพันสองร้อย, 1200", "๖๐, 60"})
    void numbers_in_words_are_counted(String words, int days) {
        Effective effective = Texts.read("ให้ใช้บังคับเมื่อพ้นกำหนด" + words + "วันนับแต่วันประกาศ").instrument().effective().orElseThrow().value();

        assertThat(effective.period()).contains(Period.ofDays(days));
        assertThat(effective.date()).isEmpty();
    }

    @Test
    void a_missing_letter_is_told_and_nothing_is_renumbered() {
        Proposal proposal = Texts.read("สำนักงานหมวกฟาง มีอำนาจหน้าที่ดังนี้\n(จ) สานหมวก\n(ช) ย้อมสี");

        assertThat(proposal.clauses()).extracting(ProposedClause::mark).contains("จ", "ฉ", "ช");
        assertThat(proposal.present(Clause.Kind.DUTY)).extracting(ProposedClause::mark).containsExactly("จ", "ช");
        assertThat(findings(proposal, Finding.Kind.MARK_MISSING)).contains("ฉ");
    }

    @Test
    void laws_do_not_use_two_of_the_letters_and_seldom_a_third() {
        Proposal proposal = Texts.read("กรมร่ม มีหน้าที่ดังนี้ (ก) หนึ่ง (ข) สอง (ค) สาม (ง) สี่");

        assertThat(proposal.present(Clause.Kind.DUTY)).hasSize(4);
        assertThat(findings(proposal, Finding.Kind.MARK_MISSING)).isEmpty();
    }

    @Test
    void a_mark_that_refers_to_another_item_begins_none() {
        Proposal proposal = Texts.read("กรมร่ม มีหน้าที่ดังนี้\n(1) ซ่อมร่มตาม (2) และ (3) แห่งข้อ 5\n(2) ทาสีร่ม");

        assertThat(proposal.present(Clause.Kind.DUTY)).hasSize(2);
    }

    @Test
    void names_with_blanks_and_joining_words_stay_whole() {
        Proposal proposal = Texts.read("กรมว่าว แบ่งส่วนราชการ ดังนี้\n๑. สำนักออกแบบ ลวดลาย และสี\n๒. กองลมและอากาศ\n๓. ศูนย์ว่าว");

        assertThat(proposal.units()).extracting(ProposedUnit::name).containsExactly("สำนักออกแบบ ลวดลาย และสี", "กองลมและอากาศ", "ศูนย์ว่าว");
        assertThat(proposal.units()).extracting(ProposedUnit::order).containsExactly(1, 2, 3);
    }

    @Test
    void a_volume_must_fit_its_year() {
        assertThat(findings(Texts.read("ราชกิจจานุเบกษา เล่ม ๑๓๗ ตอนที่ ๙ ก หน้า ๑ วันที่ ๕ มกราคม ๒๕๖๓"), Finding.Kind.VOLUME_DOES_NOT_FIT)).isEmpty();
        assertThat(findings(Texts.read("ราชกิจจานุเบกษา เล่ม ๑๓๘ ตอนที่ ๙ ก หน้า ๑ วันที่ ๕ มกราคม ๒๕๖๓"), Finding.Kind.VOLUME_DOES_NOT_FIT)).isNotEmpty();
    }

    @Test
    void a_target_year_that_has_passed_is_told() {
        Proposal past = Texts.read("วิสัยทัศน์\nเป็นผู้นำด้านหมวก ภายในปี 2568");
        Proposal future = Texts.read("วิสัยทัศน์\nเป็นผู้นำด้านหมวก ภายในปี 2569");

        assertThat(past.instrument().expires().map(Found::value)).contains(LocalDate.of(2026, 1, 1));
        assertThat(findings(past, Finding.Kind.TARGET_YEAR_PASSED)).containsExactly("2568");
        assertThat(findings(future, Finding.Kind.TARGET_YEAR_PASSED)).isEmpty();
    }

    @Test
    void a_text_that_is_no_announcement_gives_findings_and_no_parts() {
        Proposal proposal = Texts.read("Lorem ipsum dolor sit amet");

        assertThat(proposal.clauses()).isEmpty();
        assertThat(proposal.units()).isEmpty();
        assertThat(proposal.coverage().percent()).isZero();
        assertThat(proposal.findings()).extracting(Finding::kind).contains(
                Finding.Kind.NO_UNITS_AND_NO_CLAUSES, Finding.Kind.NOT_UNDERSTOOD, Finding.Kind.NO_EFFECTIVE_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", ""})
    void a_page_pasted_as_one_line_keeps_its_headings(String joined) {
        Proposal proposal = Texts.read(String.join(joined,
                "กรมโคมลอย มีภารกิจเกี่ยวกับโคมลอย โดยมีอำนาจหน้าที่ดังต่อไปนี้", "1. จุดโคม", "2. ปล่อยโคม",
                "วิสัยทัศน์", "เป็นองค์กรนำด้านโคมลอย ภายในปี พ.ศ. 2575", "พันธกิจ", "1. ทำโคม", "1.1) ตัดกระดาษ", "1.2) ติดกาว",
                "2. สอนทำโคม", "ยุทธศาสตร์", "ยุทธศาสตร์ที่ 1 โคมทุกบ้าน", "ยุทธศาสตร์ที่ 2 ฟ้าสว่างปี 2571",
                "นโยบายอธิบดีกรมโคมลอย", "1. ปลอดภัย", "2. ประหยัด"));

        assertThat(proposal.clauses()).extracting(ProposedClause::mark).containsExactly("1", "2", "วิสัยทัศน์", "พันธกิจ 1",
                "พันธกิจ 1.1", "พันธกิจ 1.2", "พันธกิจ 2", "ยุทธศาสตร์ 1", "ยุทธศาสตร์ 2", "นโยบาย 1", "นโยบาย 2");
        assertThat(proposal.clauses()).allMatch(clause -> clause.wording().length() < 60);
    }

    @Test
    void what_goes_on_far_longer_than_a_sentence_was_not_understood() {
        Proposal proposal = Texts.read("กรมร่ม มีหน้าที่ดังนี้\n1. ซ่อมร่ม\n2. ทาสี" + " แล้วเล่าเรื่องอื่นต่อไปอีก".repeat(60));

        assertThat(proposal.present(Clause.Kind.DUTY)).hasSize(2);
        assertThat(proposal.coverage().percent()).isLessThan(80);
        assertThat(proposal.findings()).extracting(Finding::kind).contains(Finding.Kind.NOT_UNDERSTOOD);
    }

    @Test
    void a_second_agency_is_told_of() {
        Proposal proposal = Texts.read("กรมร่ม มีภารกิจเกี่ยวกับร่ม โดยมีอำนาจหน้าที่ดังนี้\n1. ซ่อมร่ม\n2. ทาสี\n\n"
                + "กรมว่าว มีภารกิจเกี่ยวกับว่าว โดยมีอำนาจหน้าที่ดังนี้\n1. ทำว่าว\n2. ปล่อยว่าว");

        assertThat(findings(proposal, Finding.Kind.ANOTHER_AGENCY)).containsExactly("กรมว่าว");
    }

    private static List<String> findings(Proposal proposal, Finding.Kind kind) {
        return proposal.findings().stream().filter(finding -> finding.kind() == kind)
                .map(finding -> finding.arguments().isEmpty() ? "" : finding.arguments().getFirst()).toList();
    }
}
