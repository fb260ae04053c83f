package th.samnak.handover.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.Line;
import th.samnak.thai.ThaiDate;

/** ใบส่งมอบงาน: the receipt as it is printed, in Thai. */
record ReceiptPaper(Papers papers, Organisation organisation, Clock clock, UnaryOperator<String> thai) {

    byte[] of(HandOver it) {
        List<List<String>> rows = new ArrayList<>();
        List<Line> lines = it.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            rows.add(List.of(Integer.toString(i + 1), thai.apply(line.kindKey()), line.title(), day(line.since()), day(line.due()),
                    thai.apply(line.fateKey()), line.to().map(this::name).orElse("–")));
        }
        return papers.register(new Papers.RegisterPages(
                new Papers.Marks(Secrecy.ORDINARY, "", it.number().isEmpty()),
                "ใบส่งมอบงาน" + it.number().map(number -> " ที่ " + number).orElse(" (ยังไม่ดำเนินการ)"), subtitles(it),
                List.of("ที่", "ประเภท", "เรื่อง", "ตั้งแต่", "กำหนด", "ผล", "ผู้รับ"), List.of(4, 18, 36, 10, 10, 14, 18), rows));
    }

    private List<String> subtitles(HandOver it) {
        List<String> said = new ArrayList<>();
        said.add(organisation.unit(it.agency()).map(Unit::nameTh).orElse(it.agency().value()));
        said.add("ผู้ส่งมอบ " + name(it.wish().occasion().person()) + " · " + thai.apply(it.wish().occasion().reasonKey())
                + " · มีผล " + ThaiDate.full(it.wish().occasion().on()));
        said.add("ผู้วางแผน " + name(it.plannedBy()) + it.decidedBy().map(by -> " · ผู้ยืนยัน " + name(by)).orElse(""));
        it.signatures().forEach(signature -> said.add(
                (signature.side() == Side.GIVES ? "ผู้ส่งมอบลงนาม " : "ผู้รับมอบลงนาม ") + name(signature.person()) + " "
                        + signature.at().map(this::moment).orElse("ยังไม่ลงนาม")));
        it.checksum().ifPresent(sum -> said.add("รหัสตรวจสอบ " + sum));
        return said;
    }

    private String name(PersonId person) {
        return person.value().equals("system") ? "ผู้ดูแลระบบ (คอนโซล)" : Judge.name(organisation.now(), person);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ThaiDate::shortForm).orElse("");
    }

    private String moment(Instant at) {
        return ThaiDate.shortForm(LocalDate.ofInstant(at, clock.getZone()));
    }
}
