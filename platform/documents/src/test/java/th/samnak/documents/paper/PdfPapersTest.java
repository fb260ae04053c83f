package th.samnak.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers.Agenda;
import th.samnak.api.documents.Papers.AgendaItem;
import th.samnak.api.documents.Papers.ExternalLetter;
import th.samnak.api.documents.Papers.Initials;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.api.documents.Papers.Minutes;
import th.samnak.api.documents.Papers.Signatory;
import th.samnak.api.errors.RuleViolation;
import th.samnak.documents.paper.Printed.Mark;
import th.samnak.thai.ThaiDigits;

class PdfPapersTest {

    private static final Offset<Float> HALF_A_MILLIMETRE = within(0.5f);

    private final PdfPapers papers = Samples.papers();

    private Printed letter(Marks marks, String... paragraphs) {
        return new Printed(papers.externalLetter(Samples.letter(marks, List.of(paragraphs), Samples.SECRETARY)));
    }

    @Test
    void thai_text_can_be_copied_back_exactly() {
        assertThat(letter(Marks.NONE, Samples.TEST_WORDS).text()).contains("\n" + Samples.TEST_WORDS + "\n");
    }

    @Test
    void spread_paragraphs_can_be_copied_back_exactly() {
        Printed printed = new Printed(papers.externalLetter(Samples.shortLetter()));
        assertThat(printed.flowing().replace(" ", "")).contains(ThaiDigits.toThai(Samples.REASON).replace(" ", "")).contains(ThaiDigits.toThai(Samples.WISH).replace(" ", ""));
        assertThat(printed.text()).doesNotContain("  ").contains("จำนวน ๒๐ เครื่อง วงเงินงบประมาณ ๖๙๐,๐๐๐ บาท (หก");
    }

    @Test
    void random_clusters_can_be_copied_back_exactly() {
        Random random = new Random(42);
        String consonants = "กขคงจฉญฎฏฐฑณดตถทนบปฝฟมยรลวศษสหฬอฮ";
        String[] vowels = {"", "า", "ิ", "ี", "ึ", "ื", "ุ", "ู", "ั", "ำ", "็"};
        String[] tones = {"", "่", "้", "๊", "๋", "์"};
        StringBuilder text = new StringBuilder("คำ");
        for (int i = 0; i < 1500; i++) {
            String vowel = vowels[random.nextInt(vowels.length)];
            String tone = tones[random.nextInt(tones.length)];
            String below = vowel.equals("ำ") || vowel.equals("า") ? tone + vowel : vowel + tone;
            text.append(random.nextInt(6) == 0 ? " " : "").append(consonants.charAt(random.nextInt(consonants.length()))).append(below);
        }
        String flowing = letter(Marks.NONE, text.toString()).flowing().replaceAll("/[^/]{1,99}\\.\\.\\.- ๒ -", "").replace(" ", "");
        assertThat(flowing.length()).isGreaterThan(3000);
        assertThat(flowing).contains(text.toString().replace(" ", ""));
    }

    @Test
    void the_letter_keeps_the_measures_of_the_regulation() {
        Printed printed = letter(Marks.NONE, Samples.REASON, Samples.END);
        assertThat(printed.marks()).allSatisfy(mark -> {
            assertThat(mark.left()).isGreaterThan(29.9f);
            assertThat(mark.right()).isLessThan(190.2f);
            assertThat(mark.baseline()).isLessThan(277);
        });
        Mark number = printed.mark("ที่ อส ๐๐๐๑/๑๒๓๔");
        assertThat(number.left()).isCloseTo(30, HALF_A_MILLIMETRE);
        // level with the feet of the garuda: 1.5 cm from the edge and 3 cm high
        assertThat(number.baseline()).isCloseTo(45, HALF_A_MILLIMETRE);
        Mark agency = printed.mark("สำนักงานเลขาธิการสำนักงานอัยการสูงสุด");
        assertThat(agency.baseline()).isEqualTo(number.baseline());
        assertThat(agency.right()).isCloseTo(190, HALF_A_MILLIMETRE);
        assertThat(printed.mark("๕ กุมภาพันธ์ ๒๕๖๙").left()).isCloseTo(105, HALF_A_MILLIMETRE);
        assertThat(printed.mark("ด้วยสำนักงาน").left()).isCloseTo(55, HALF_A_MILLIMETRE);
        assertThat(printed.mark("ขอแสดงความนับถือ").left()).isCloseTo(105, HALF_A_MILLIMETRE);
    }

    @Test
    void the_garuda_has_its_height_and_place() throws Exception {
        assertThat(drawn(papers.externalLetter(Samples.shortLetter()), 85, 125, 47)).satisfies(box -> {
            assertThat(box.getMinY()).isCloseTo(15, within(0.3));
            assertThat(box.getHeight()).isCloseTo(30, within(0.3));
            assertThat(box.getCenterX()).isCloseTo(105, within(0.3));
        });
        assertThat(drawn(papers.memorandum(Samples.memo(Marks.NONE)), 25, 60, 31)).satisfies(box -> {
            assertThat(box.getMinY()).isCloseTo(15, within(0.3));
            assertThat(box.getHeight()).isCloseTo(15, within(0.3));
            assertThat(box.getMinX()).isCloseTo(30, within(0.3));
        });
    }

    /** What is drawn between two edges above a line, all in millimetres. */
    private static Rectangle2D drawn(byte[] pdf, int left, int right, int above) throws Exception {
        float dots = 10;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dots * 25.4f, ImageType.GRAY);
            Rectangle2D box = null;
            for (int y = 0; y < above * dots; y++) {
                for (int x = (int) (left * dots); x < right * dots; x++) {
                    if ((page.getRGB(x, y) & 0xff) < 128) {
                        Rectangle2D dot = new Rectangle2D.Double(x / dots, y / dots, 1 / dots, 1 / dots);
                        box = box == null ? dot : box.createUnion(dot);
                    }
                }
            }
            return Objects.requireNonNull(box);
        }
    }

    @Test
    void the_elements_of_the_letter_stand_in_order() {
        Printed printed = new Printed(papers.externalLetter(withCopies()));
        List<String> order = List.of("ที่ อส ๐๐๐๑/๑๒๓๔", "๕ กุมภาพันธ์ ๒๕๖๙", "เรื่อง", "เรียน", "อ้างถึง", "สิ่งที่ส่งมาด้วย", "ด้วยสำนักงาน", "ขอแสดงความนับถือ",
                "(นางสาวศิริพร วัฒนกุล)", "เลขาธิการสำนักงานอัยการสูงสุด", "สำนักบริหารกลาง", "โทร. ๐ ๒๑๔๒ ๑๔๔๔", "saraban@oags.example.go.th", "สำเนาส่ง");
        String text = printed.text().substring(printed.text().indexOf("๕ กุมภาพันธ์"));
        int at = -1;
        for (String element : order.subList(1, order.size())) {
            assertThat(text.indexOf(element, at + 1)).as(element).isGreaterThan(at);
            at = text.indexOf(element, at + 1);
        }
        assertThat(text).contains("๑. ผู้อำนวยการสำนักการคลัง").contains("๒. ผู้อำนวยการสำนักนิติการ");
    }

    private static ExternalLetter withCopies() {
        ExternalLetter letter = Samples.shortLetter();
        return new ExternalLetter(letter.marks(), letter.number(), letter.agency(), letter.address(), letter.date(), letter.subject(), letter.salutation(), letter.reference(),
                letter.enclosures(), List.of(Samples.REASON), letter.closing(), letter.signatory(), letter.ownerUnit(), letter.phone(), letter.email(),
                List.of("ผู้อำนวยการสำนักการคลัง", "ผู้อำนวยการสำนักนิติการ"));
    }

    @Test
    void the_signature_is_centred_with_room_for_the_hand() {
        Printed printed = letter(Marks.NONE, Samples.END);
        Mark closing = printed.mark("ขอแสดงความนับถือ");
        Mark name = printed.mark("(นางสาวศิริพร วัฒนกุล)");
        assertThat((name.left() + name.right()) / 2).isCloseTo((closing.left() + closing.right()) / 2, HALF_A_MILLIMETRE);
        assertThat(name.baseline() - closing.baseline()).isBetween(25f, 35f);
    }

    @Test
    void an_acting_signer_has_two_lines_of_position() {
        Printed printed = new Printed(papers.externalLetter(Samples.letter(Marks.NONE, List.of(Samples.END), Samples.ACTING)));
        assertThat(printed.text()).contains("(นายวิชัย ธรรมรักษ์)\nรองเลขาธิการ รักษาราชการแทน\nเลขาธิการสำนักงานอัยการสูงสุด\n");
    }

    @Test
    void addresses_on_the_net_keep_their_digits() {
        assertThat(letter(Marks.NONE, Samples.WISH).text()).contains("https://oags.example.go.th/notice/2569/12").contains("saraban2569@oags.example.go.th").contains("จำนวน ๒ คน");
    }

    @Test
    void further_pages_are_numbered_and_announced() {
        Printed printed = new Printed(papers.externalLetter(Samples.longLetter(Marks.NONE)));
        assertThat(printed.pages()).isEqualTo(2);
        Mark number = printed.mark("- ๒ -");
        assertThat(number.page()).isEqualTo(2);
        assertThat((number.left() + number.right()) / 2).isCloseTo(105, HALF_A_MILLIMETRE);
        Mark announced = printed.marks().stream().filter(mark -> mark.text().startsWith("/") && mark.text().endsWith("...")).findFirst().orElseThrow();
        assertThat(announced.page()).isEqualTo(1);
        assertThat(announced.right()).isCloseTo(190, HALF_A_MILLIMETRE);
        Mark first = printed.marks().stream().filter(mark -> mark.page() == 2 && mark.baseline() > 24).findFirst().orElseThrow();
        assertThat(first.text()).startsWith(announced.text().replaceAll("^/|\\.\\.\\.$", ""));
        assertThat(printed.marks()).noneMatch(mark -> mark.page() == 1 && mark.text().contains("- ๑ -"));
    }

    @Test
    void a_signature_never_stands_alone_on_a_page() {
        for (int lines = 10; lines < 40; lines++) {
            String[] paragraphs = IntStream.range(0, lines).mapToObj(i -> "ข้อความสั้น ๆ บรรทัดที่ " + i).toArray(String[]::new);
            Printed printed = letter(Marks.NONE, paragraphs);
            Mark name = printed.mark("(นางสาวศิริพร วัฒนกุล)");
            assertThat(printed.marks()).as("%d lines", lines).anyMatch(mark -> mark.page() == name.page() && mark.text().contains("บรรทัดที่"));
            assertThat(printed.mark("ขอแสดงความนับถือ").page()).isEqualTo(name.page());
        }
    }

    @Test
    void urgency_is_red_and_large_above_the_number() {
        Printed printed = letter(new Marks(Secrecy.ORDINARY, "ด่วนที่สุด", false), Samples.END);
        Mark urgency = printed.mark("ด่วนที่สุด");
        assertThat(urgency.size()).isGreaterThanOrEqualTo(32);
        assertThat(urgency.left()).isCloseTo(30, HALF_A_MILLIMETRE);
        assertThat(urgency.right()).isLessThan(90);
        assertThat(urgency.baseline()).isLessThan(printed.mark("ที่ อส").baseline());
    }

    @Test
    void secrecy_stands_on_every_page_top_and_bottom() {
        Printed printed = new Printed(papers.externalLetter(Samples.longLetter(new Marks(Secrecy.SECRET, "", false))));
        for (int page = 1; page <= 2; page++) {
            int here = page;
            List<Mark> labels = printed.marks().stream().filter(mark -> mark.page() == here && mark.text().equals("ลับมาก")).toList();
            assertThat(labels).hasSize(2).allSatisfy(mark -> assertThat((mark.left() + mark.right()) / 2).isCloseTo(105, HALF_A_MILLIMETRE));
            assertThat(labels.getFirst().baseline()).isLessThan(15);
            assertThat(labels.getLast().baseline()).isGreaterThan(280);
        }
        assertThat(printed.text()).doesNotContain("ชุดที่");
    }

    @Test
    void a_top_secret_paper_counts_copies_and_pages() {
        Printed printed = new Printed(papers.externalLetter(Samples.longLetter(new Marks(Secrecy.TOP_SECRET, "", false, 2, 3))));
        assertThat(printed.text()).contains("ชุดที่ ๒ ของ ๓ ชุด หน้า ๑ ของ ๒ หน้า").contains("ชุดที่ ๒ ของ ๓ ชุด หน้า ๒ ของ ๒ หน้า");
    }

    @Test
    void a_draft_differs_but_its_text_does_not() {
        ExternalLetter clean = Samples.letter(Marks.NONE, List.of(Samples.END), Samples.SECRETARY);
        ExternalLetter draft = Samples.letter(new Marks(Secrecy.ORDINARY, "", true), List.of(Samples.END), Samples.SECRETARY);
        assertThat(papers.externalLetter(draft)).isNotEqualTo(papers.externalLetter(clean));
        assertThat(new Printed(papers.externalLetter(draft)).text()).isEqualTo(new Printed(papers.externalLetter(clean)).text());
    }

    @Test
    void the_memorandum_keeps_its_form() {
        Printed printed = new Printed(papers.memorandum(Samples.memo(Marks.NONE)));
        Mark title = printed.mark("บันทึกข้อความ");
        assertThat((title.left() + title.right()) / 2).isCloseTo(105, HALF_A_MILLIMETRE);
        assertThat(title.baseline()).isBetween(15f, 30f);
        assertThat(title.size()).isGreaterThan(printed.mark("ส่วนราชการ").size());
        assertThat(printed.mark("ส่วนราชการ").size()).isGreaterThan(printed.mark("ผู้อำนวยการสำนักบริหารกลาง").size());
        assertThat(printed.mark("วันที่").baseline()).isEqualTo(printed.mark("อส ๐๐๐๑.๑/๕๖").baseline());
        assertThat(printed.text()).contains("ลงนามอิเล็กทรอนิกส์ ๕ ก.พ. ๖๙").contains("เพื่อโปรดอนุมัติ").doesNotContain("ขอแสดงความนับถือ");
    }

    @Test
    void the_order_names_its_day_with_the_era() {
        Printed printed = new Printed(papers.order(Samples.order(Marks.NONE)));
        assertThat(printed.text()).startsWith("คำสั่งสำนักงานเลขาธิการสำนักงานอัยการสูงสุด\nที่ ๑๒/๒๕๖๙\nเรื่อง แต่งตั้งคณะกรรมการตรวจรับพัสดุ\n");
        assertThat(printed.text()).contains("สั่ง ณ วันที่ ๕ กุมภาพันธ์ พ.ศ. ๒๕๖๙");
        assertThat(printed.mark("คำสั่ง").baseline()).isGreaterThan(45);
    }

    @Test
    void an_announcement_without_a_day_leaves_room_for_it() {
        Printed printed = new Printed(papers.announcement(Samples.announcement(Marks.NONE)));
        assertThat(printed.text()).startsWith("ประกาศสำนักงานเลขาธิการสำนักงานอัยการสูงสุด\nเรื่อง ").containsPattern("ประกาศ ณ วันที่ +พ\\.ศ\\.");
    }

    @Test
    void the_minutes_tell_who_was_there_and_what_was_resolved() {
        String text = new Printed(papers.minutes(Samples.minutes())).text();
        assertThat(text).startsWith("รายงานการประชุมคณะกรรมการบริหารสำนักงานเลขาธิการสำนักงานอัยการสูงสุด\nครั้งที่ ๑/๒๕๖๙\nเมื่อวันที่ ๕ กุมภาพันธ์ ๒๕๖๙\nณ ห้องประชุม ๘๐๑ ชั้น ๘\n");
        assertThat(text).contains("ผู้มาประชุม\n๑. นางสาวศิริพร").contains("ผู้ไม่มาประชุม").doesNotContain("ผู้เข้าร่วมประชุม").contains("เริ่มประชุมเวลา ๐๙.๓๐ น.")
                .contains("มติที่ประชุม รับทราบ").contains("เลิกประชุมเวลา ๑๒.๐๐ น.").contains("ผู้จดรายงานการประชุม");
    }

    @Test
    void who_presided_signs_the_minutes_below_who_wrote_them_down() {
        Minutes plain = Samples.minutes();
        Signatory chair = new Signatory("นางสาวศิริพร วัฒนกุล", List.of("เลขาธิการ", "ประธานคณะกรรมการ"), "ลงนามอิเล็กทรอนิกส์");
        String text = new Printed(papers.minutes(new Minutes(
                new Marks(Secrecy.SECRET, "", false), plain.committee(), plain.number(), plain.date(), plain.place(), plain.present(),
                plain.absent(), plain.attending(), plain.opened(), plain.agenda(), plain.closed(), plain.recordedBy(), List.of(chair)))).text();
        assertThat(text).containsSubsequence("ผู้จดรายงานการประชุม", "ลงนามอิเล็กทรอนิกส์", "(นางสาวศิริพร วัฒนกุล)", "เลขาธิการ", "ประธานคณะกรรมการ");
        assertThat(text).contains("ลับมาก");
    }

    @Test
    void an_agenda_tells_when_and_where_and_what_under_its_headings() {
        String text = new Printed(papers.agenda(new Agenda(
                Marks.NONE, "คณะกรรมการตัวอย่าง", "2/2569", LocalDate.of(2026, 2, 5), "09.30 น.", "ห้องประชุม 801",
                List.of(new AgendaItem("ระเบียบวาระที่ 4 เรื่องเสนอให้ที่ประชุมพิจารณา", List.of("4.1 แผนงาน"), ""),
                        new AgendaItem("", List.of("4.2 แผนเงิน"), ""))))).text();
        assertThat(text).startsWith("ระเบียบวาระการประชุมคณะกรรมการตัวอย่าง\nครั้งที่ ๒/๒๕๖๙\nวันที่ ๕ กุมภาพันธ์ ๒๕๖๙ เวลา ๐๙.๓๐ น.\nณ ห้องประชุม ๘๐๑\n")
                .containsSubsequence("ระเบียบวาระที่ ๔", "๔.๑ แผนงาน", "๔.๒ แผนเงิน");
    }

    @Test
    void a_register_has_its_heading_on_every_page() {
        Printed printed = new Printed(papers.register(Samples.register(40)));
        assertThat(printed.pages()).isGreaterThan(2);
        assertThat(printed.marks().stream().filter(mark -> mark.text().contains("หมายเหตุ")).map(Mark::page).distinct().count()).isEqualTo(printed.pages());
        assertThat(printed.text()).contains("หน้า ๑ จาก").contains("นร ๐๑๐๖/ว ๘๙");
        assertThat(printed.text().split("นร ๐๑๐๖/ว ๘๙", -1)).hasSize(41);
        assertThat(new Printed(papers.register(Samples.register(0))).pages()).isEqualTo(1);
    }

    @Test
    void markup_and_odd_characters_are_only_text() {
        assertThat(letter(Marks.NONE, "<script>alert(1)</script> ) Tj ET \\ \u0007ข้อความ 📎 ok").text()).contains("<script>alert(๑)</script> ) Tj ET \\ ข้อความ 📎 ok");
    }

    @Test
    void a_word_wider_than_the_paper_is_broken() {
        String address = "https://oags.example.go.th/" + "abcdefghij/".repeat(30);
        Printed printed = letter(Marks.NONE, address);
        assertThat(printed.marks()).allSatisfy(mark -> assertThat(mark.right()).isLessThan(190.5f));
        assertThat(printed.flowing()).contains(address);
    }

    @Test
    void a_letter_without_number_date_or_text_still_prints() {
        ExternalLetter empty = new ExternalLetter(Marks.NONE, "", "", List.of(), Optional.empty(), "", "", Optional.empty(), List.of(), List.of(), "",
                new Signatory("", List.of(), ""), "", "", "", List.of());
        assertThat(new Printed(papers.externalLetter(empty)).pages()).isEqualTo(1);
    }

    @Test
    void the_file_says_what_it_is() throws Exception {
        try (PDDocument document = Loader.loadPDF(papers.externalLetter(Samples.shortLetter()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ขอความอนุเคราะห์เจ้าหน้าที่เป็นที่ปรึกษาคณะกรรมการตรวจรับพัสดุ");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th");
            assertThat(document.getDocumentCatalog().getMetadata().toByteArray()).asString().contains("pdfaid:part").contains("2026-02-05T10:00:00+07:00");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595.28f, within(0.1f));
        }
    }

    @Test
    void every_paper_can_be_archived() throws Exception {
        Marks marks = new Marks(Secrecy.TOP_SECRET, "ด่วนที่สุด", true, 1, 2);
        assertArchivable(papers.externalLetter(Samples.letter(marks, List.of(Samples.TEST_WORDS, Samples.WISH, "📎 漢字"), Samples.ACTING)));
        assertArchivable(papers.memorandum(Samples.memo(marks)));
        assertArchivable(papers.order(Samples.order(marks)));
        assertArchivable(papers.minutes(Samples.minutes()));
        assertArchivable(papers.register(Samples.register(3)));
    }

    @Test
    void the_copy_for_the_file_is_the_paper_with_initials_at_the_bottom_right() throws Exception {
        Marks secret = new Marks(Secrecy.SECRET, "ด่วนที่สุด", false);
        byte[] paper = papers.externalLetter(Samples.letter(
                secret, Collections.nCopies(14, Samples.REASON), Samples.SECRETARY));
        byte[] copy = papers.fileCopy(
                paper, new Initials("นายสมชาย ใจดี 3 ส.ค. 69", "นายสมชาย ใจดี 3 ส.ค. 69", "นางมาลี งามตา 4 ส.ค. 69"));
        Printed original = new Printed(paper);
        Printed printed = new Printed(copy);
        assertThat(printed.pages()).isEqualTo(original.pages()).isGreaterThan(1);
        assertThat(printed.marks()).containsAll(original.marks());
        assertThat(printed.marks()).filteredOn(mark -> mark.text().contains("สำเนาคู่ฉบับ")).hasSize(original.pages());
        List<String> lines = List.of("ร่าง นายสมชาย ใจดี ๓ ส.ค. ๖๙", "พิมพ์ นายสมชาย ใจดี ๓ ส.ค. ๖๙", "ตรวจ นางมาลี งามตา ๔ ส.ค. ๖๙");
        for (String line : lines) {
            Mark mark = printed.mark(line);
            assertThat(mark.page()).isEqualTo(original.pages());
            assertThat(mark.baseline()).isBetween(278f, 293f);
            assertThat(mark.left()).isGreaterThan(120);
            assertThat(mark.right()).isLessThan(190.2f);
        }
        assertArchivable(copy);
        assertThat(new Printed(papers.fileCopy(paper, new Initials("ก", "", ""))).text()).contains("ตรวจ .....");
        assertThatThrownBy(() -> papers.fileCopy(new byte[] {1, 2}, new Initials("", "", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertArchivable(byte[] pdf) throws Exception {
        assertThat(Validity.faults(pdf)).isEmpty();
    }

    @Test
    void a_font_that_cannot_be_read_is_told() {
        PdfPapers broken = Samples.papers(Map.of("papers.font-regular", "target/no-such-font.ttf"));
        assertThatThrownBy(() -> broken.externalLetter(Samples.shortLetter())).isInstanceOf(RuleViolation.class).hasMessage("documents.paper.no-fonts");
    }
}
