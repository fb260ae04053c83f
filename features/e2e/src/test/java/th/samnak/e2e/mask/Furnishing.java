package th.samnak.e2e.mask;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import th.samnak.e2e.Desk;
import th.samnak.e2e.mask.Record.Part;

/** The registrar takes in and drafts what the matrix is about, with the screens that people use. */
final class Furnishing {

    private static final String UNIT_NINE = "สำนักบริหารทรัพยากรบุคคล";

    private final Desk registrar;

    Furnishing(Desk registrar) {
        this.registrar = registrar;
    }

    static List<Record> wanted() {
        List<Record> records = new ArrayList<>();
        for (Who.Level level : Who.Level.values()) {
            records.add(Record.of("received", true, level, true));
            records.add(Record.of("routed", true, level, true, "oags-9"));
            records.add(Record.of("drafted", false, level, false, "oags-1"));
        }
        return records;
    }

    void make(Record record) {
        if (record.incoming()) {
            receive(record);
        } else {
            draft(record);
        }
        attach(record);
        comment(record);
        if (!record.incoming()) {
            submit(record);
        } else if (record.units().contains("oags-9")) {
            route(record);
        }
    }

    private void receive(Record record) {
        registrar.open("/correspondence/incoming/new");
        registrar.type("ที่", "อว 0601/" + System.nanoTime() % 1_000_000).type("ลงวันที่", "20/11/2569")
                .type("จาก", "กรม " + record.word(Part.PARTY))
                .type("เรื่อง", "แผน " + record.word(Part.SUBJECT))
                .type("สิ่งที่ส่งมาด้วย", "เอกสาร " + record.word(Part.ENCLOSURE))
                .type("บันทึกย่อ", "สรุป " + record.word(Part.BODY));
        classify(record);
        registrar.press("ลงทะเบียนรับ").sees("ลงทะเบียนรับแล้ว");
        record.knownAs(registrar.recordId());
    }

    private void draft(Record record) {
        registrar.open("/correspondence/outgoing/new");
        registrar.type("ถึง", "กรม " + record.word(Part.PARTY)).type("เรื่อง", "แผน " + record.word(Part.SUBJECT))
                .type("ข้อความ", "ความว่า " + record.word(Part.BODY))
                .type("สิ่งที่ส่งมาด้วย", "เอกสาร " + record.word(Part.ENCLOSURE));
        classify(record);
        registrar.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
        record.knownAs(registrar.recordId());
    }

    private void classify(Record record) {
        if (record.secret()) {
            registrar.pick("ชั้นความลับ", record.level().word());
            registrar.type("เหตุผลที่กำหนดชั้นความลับ", "เพราะ " + record.word(Part.REASON));
        }
    }

    private void attach(Record record) {
        Page page = registrar.page();
        tab("ไฟล์");
        String name = record.word(Part.FILE_NAME) + ".txt";
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(new FilePayload(
                name, "text/plain", ("เนื้อหา " + record.word(Part.FILE_TEXT)).getBytes(StandardCharsets.UTF_8)));
        registrar.button(name).waitFor();
    }

    private void comment(Record record) {
        tab("ความเป็นมา");
        Locator area = registrar.page().locator(".sk-composer textarea");
        area.click();
        area.fill("เห็นว่า " + record.word(Part.COMMENT));
        area.press("Tab");
        registrar.press("ส่งความเห็น");
        registrar.sees("เห็นว่า " + record.word(Part.COMMENT));
    }

    private void submit(Record record) {
        registrar.press("ส่งให้ตรวจ").choose("เสนอต่อ", "สิริพร");
        registrar.type("ข้อความกำกับ (ถ้ามี)", "เสนอ " + record.word(Part.MINUTE)).confirm("ส่งให้ตรวจ").sees("บันทึกแล้ว");
    }

    private void route(Record record) {
        registrar.press("ส่งต่อหน่วยงาน").choose("หน่วยงานเจ้าของเรื่อง", UNIT_NINE);
        registrar.type("ข้อความกำกับ (ถ้ามี)", "ส่ง " + record.word(Part.MINUTE)).confirm("ส่งต่อหน่วยงาน").sees("ส่งต่อแล้ว");
    }

    private void tab(String words) {
        registrar.page().locator("vaadin-tab").filter(new Locator.FilterOptions().setHasText(words)).click();
    }
}
