package th.samnak.correspondence.demo.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.domain.LetterKind;

/** Letters that went out, each taken as far as its row says. */
final class OutgoingStory {

    private final WholeOffice office;
    private final Story story;
    private final IncomingStory incoming;

    OutgoingStory(WholeOffice office, Story story, IncomingStory incoming) {
        this.office = office;
        this.story = story;
        this.incoming = incoming;
    }

    void tell() {
        List<Map<String, String>> rows = DemoTable.rows("outgoing");
        for (int i = 0; i < rows.size(); i++) {
            tell(rows.get(i), i);
        }
    }

    private void tell(Map<String, String> row, int index) {
        Instant begun = story.begin(Integer.parseInt(text(row, "days")), index + 3);
        String drafter = text(row, "drafter");
        String checker = switch (drafter) {
            case "decha" -> "narong";
            case "anong" -> "prasert";
            default -> "malee";
        };
        String signer = drafter.equals("anong") ? "siriporn" : text(row, "signer");
        boolean cancelled = text(row, "steps").equals("C");
        int steps = cancelled ? 5 : Integer.parseInt(text(row, "steps"));
        String desk = drafter.equals("decha") ? "kanya" : drafter.equals("anong") ? "anong" : "wilai";
        Channel channel = Channel.valueOf(text(row, "channel"));
        story.bring(begun, drafter, key(index), () -> office.drafting().draft(form(row, drafter)));
        List<Runnable> acts = List.of(
                () -> office.drafting().submit(at(index), story.person(checker), "เพื่อโปรดตรวจ"),
                () -> office.drafting().check(at(index), ""),
                () -> office.drafting().propose(at(index), story.person(signer), "เพื่อโปรดพิจารณาลงนาม"),
                () -> office.signing().sign(at(index), ""),
                () -> office.dispatch().send(at(index), channel, ""),
                () -> office.dispatch().confirmDelivery(at(index), "เจ้าหน้าที่รับหนังสือปลายทาง", deliveredAt(index)));
        List<String> actors = List.of(drafter, checker, checker, signer, desk, desk);
        List<Integer> days = List.of(0, 1, 1, 2, 2, 3);
        for (int i = 0; i < Math.min(acts.size(), steps - 1); i++) {
            story.add(story.later(begun, days.get(i), 20 * (i + 1)), actors.get(i), acts.get(i));
        }
        if (cancelled) {
            story.add(story.later(begun, 2, 200), signer, () -> office.drafting().cancel(at(index), "ระบุผู้รับไม่ถูกต้อง"));
        }
    }

    private Instant deliveredAt(int index) {
        return office.outgoing().open(id(index)).sentAt().orElseThrow();
    }

    private DraftForm form(Map<String, String> row, String drafter) {
        LetterKind kind = LetterKind.valueOf(text(row, "kind"));
        Secrecy secrecy = Secrecy.valueOf(text(row, "secrecy"));
        Optional<String> answers = incoming.id(text(row, "answers"));
        String reference = answers.map(id -> office.drafting().answerTo(id).reference()).orElse("");
        return new DraftForm(
                kind, new UnitId(text(row, "issuer")), text(row, "addressee"), kind.addressed() ? "เรียน" : "",
                text(row, "subject"), reference, text(row, "body").replace("//", "\n\n"), List.of(), List.of(),
                toDesk(row, drafter), Urgency.valueOf(text(row, "urgency")), secrecy,
                secrecy.isSecret() ? "เกี่ยวกับประวัติบุคคลและความปลอดภัย" : "", answers);
    }

    /** A memo of the first bureau to all finds the ninth's desk, and the other way round. */
    private static List<UnitId> toDesk(Map<String, String> row, String drafter) {
        if (!text(row, "kind").equals("MEMO") || drafter.equals("anong")) {
            return List.of();
        }
        return List.of(new UnitId(drafter.equals("decha") ? "oags-1" : "oags-9"));
    }

    private LetterAt at(int index) {
        return office.outgoing().open(id(index)).at();
    }

    private String id(int index) {
        return story.letter(key(index)).orElseThrow();
    }

    private static String key(int index) {
        return "outgoing-" + index;
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
