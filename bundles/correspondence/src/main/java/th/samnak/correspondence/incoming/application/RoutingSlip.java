package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Papers;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.thai.ThaiDate;

/** The slip that goes with the paper: the receiving stamp, the ways it went, and the minutes so far. */
final class RoutingSlip {

    private final Papers papers;
    private final Organisation organisation;
    private final ZoneId zone;

    RoutingSlip(Papers papers, Organisation organisation, ZoneId zone) {
        this.papers = papers;
        this.organisation = organisation;
        this.zone = zone;
    }

    byte[] pdf(IncomingDetails letter) {
        List<List<String>> lines = new ArrayList<>();
        letter.routings().forEach(way -> lines.add(List.of(
                moment(way.sentAt()),
                way.owner() ? "ดำเนินการ" : "เพื่อทราบ",
                unit(way.unit()),
                way.number().map(number -> "เลขรับ " + number).orElse("") + " " + way.note())));
        letter.minutes().forEach(minute -> lines.add(List.of(
                moment(minute.at()),
                minute.decision().thai(),
                minute.name() + " " + minute.position(),
                minute.text())));
        IncomingRow row = letter.row();
        return papers.register(new Papers.RegisterPages(
                new Papers.Marks(row.secrecy(), row.urgency().printed(), false),
                "ใบนำส่งและเกษียนหนังสือ",
                List.of(
                        unit(letter.form().registry()),
                        "เลขรับ " + row.number().map(String::valueOf).orElse("-") + " วันที่ " + moment(row.receivedAt()),
                        "ที่ " + row.docNo() + " ลงวันที่ " + ThaiDate.full(row.docDate()) + " จาก " + row.from(),
                        "เรื่อง " + row.subject()),
                List.of("วันเวลา", "การ", "ผู้ / หน่วยงาน", "ข้อความ"),
                List.of(3, 2, 5, 8),
                lines));
    }

    private String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return ThaiDate.shortForm(local.toLocalDate()) + " " + ThaiDate.time(local.toLocalTime());
    }

    private String unit(UnitId id) {
        return organisation.lastKnown(id).map(Unit::nameTh).orElse(id.value());
    }
}
