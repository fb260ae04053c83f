package th.samnak.correspondence.demo.application;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.letter.domain.Urgency;

/** Letters that came in, each taken as far as its row says. */
final class IncomingStory {

    private static final UnitId CENTRAL = new UnitId("oags");

    private final WholeOffice office;
    private final Story story;
    private final Papers papers;

    IncomingStory(WholeOffice office, Story story, Papers papers) {
        this.office = office;
        this.story = story;
        this.papers = papers;
    }

    /** The letter's id, once its scene was played. */
    Optional<String> id(String key) {
        return story.letter(key);
    }

    void tell() {
        List<Map<String, String>> rows = DemoTable.rows("incoming");
        for (int i = 0; i < rows.size(); i++) {
            tell(rows.get(i), i);
        }
    }

    private void tell(Map<String, String> row, int index) {
        String key = text(row, "key");
        boolean secret = Secrecy.valueOf(text(row, "secrecy")).isSecret();
        String clerk = secret ? "anong" : "wilai";
        Instant came = story.begin(Integer.parseInt(text(row, "days")), index);
        String steps = text(row, "steps");
        if (steps.equals("1")) {
            story.bring(came, clerk, key, () -> office.reception().arrive(form(row, came)));
            return;
        }
        story.bring(came, clerk, key, () -> {
            String id = office.reception().receive(form(row, came));
            if (!text(row, "note").isEmpty()) {
                office.attachments().add(id, "สิ่งที่ส่งมาด้วย.pdf", enclosure(row));
            }
            return id;
        });
        if (steps.equals("R")) {
            story.add(story.later(came, 0, 30), clerk, () -> office.reception().returnToSender(at(key), text(row, "note")));
            return;
        }
        route(row, key, clerk, came, Integer.parseInt(steps));
    }

    private void route(Map<String, String> row, String key, String clerk, Instant came, int steps) {
        UnitId owner = new UnitId(text(row, "owner").isEmpty() ? "oags-1" : text(row, "owner"));
        if (steps >= 3) {
            List<UnitId> others =
                    Stream.of(text(row, "info").split(",")).filter(unit -> !unit.isEmpty()).map(UnitId::new).toList();
            story.add(story.later(came, 0, 45), clerk, () -> office.reception().route(at(key), owner, others, ""));
        }
        boolean ninth = owner.value().equals("oags-9");
        if (!ninth && !owner.value().equals("oags-1")) {
            return; // nobody of the cast works there
        }
        boolean secret = Secrecy.valueOf(text(row, "secrecy")).isSecret();
        String desk = ninth ? "kanya" : clerk;
        String head = ninth ? "narong" : "prasert";
        String officer = ninth ? "decha" : secret ? "anong" : "somchai";
        List<Runnable> acts = List.of(
                () -> office.units().accept(at(key)),
                () -> office.units().assign(at(key), story.person(officer), "โปรดดำเนินการ", Optional.empty()),
                () -> office.matters().propose(at(key), story.person(head), "เพื่อโปรดพิจารณา เห็นควรดำเนินการตามเสนอ"),
                () -> office.matters().decide(at(key), List.of(decision(row)), ""),
                () -> office.matters().file(at(key), ""),
                () -> office.matters().close(at(key), "R10", "สบ 1." + (Math.abs(key.hashCode()) % 9 + 1)),
                () -> office.matters().archive(at(key), "ห้องเก็บ 1 ตู้ 4"));
        List<String> actors = List.of(desk, head, officer, head, officer, officer, officer);
        List<Integer> days = List.of(0, 1, 2, 3, 4, 5, 8);
        for (int i = 0; i < Math.min(acts.size(), steps - 3); i++) {
            story.add(story.later(came, days.get(i), 60 + 25 * i), actors.get(i), acts.get(i));
        }
    }

    private static MinuteLine decision(Map<String, String> row) {
        Decision decision = Decision.valueOf(text(row, "decision").isEmpty() ? "NOTED" : text(row, "decision"));
        return new MinuteLine(decision, decision == Decision.PROCEED ? "ต่อไป" : "");
    }

    private ArrivalForm form(Map<String, String> row, Instant came) {
        LocalDate written = LocalDate.ofInstant(came, ZoneOffset.ofHours(7)).minusDays(3);
        Secrecy secrecy = Secrecy.valueOf(text(row, "secrecy"));
        List<Enclosure> enclosures =
                text(row, "note").isEmpty() ? List.of() : List.of(new Enclosure(text(row, "note"), 1));
        return new ArrivalForm(
                CENTRAL, text(row, "docNo"), written, text(row, "from"), text(row, "to"), text(row, "subject"),
                text(row, "note"), enclosures, Urgency.valueOf(text(row, "urgency")), secrecy,
                secrecy.isSecret() ? "ผู้ส่งกำหนดชั้นความลับ" : "", Optional.empty(), Optional.empty(), List.of());
    }

    private InputStream enclosure(Map<String, String> row) {
        return new ByteArrayInputStream(papers.announcement(new Papers.Announcement(
                Papers.Marks.NONE, text(row, "from"), text(row, "subject"),
                List.of(text(row, "note"), "เอกสารนี้เป็นตัวอย่างสำหรับการสาธิต ไม่ใช่เอกสารจริง"), Optional.empty(),
                new Papers.Signatory("ผู้ส่งตัวอย่าง", List.of(), ""))));
    }

    private LetterAt at(String key) {
        return office.incoming().open(story.letter(key).orElseThrow()).at();
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
