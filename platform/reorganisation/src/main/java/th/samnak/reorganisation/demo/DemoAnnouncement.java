package th.samnak.reorganisation.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;
import th.samnak.thai.ThaiDate;

/** An announcement of our own invention that splits a bureau; not yet published. @param day on which it comes into force */
record DemoAnnouncement(int year, LocalDate day) {

    static final InstrumentId ID = new InstrumentId("oags-demo-split");

    private static final int BUDDHIST_ERA = 543;
    private static final int NOTICE_DAYS = 14;
    private static final int QUARTER = 3;

    /** In force with the quarter that begins next. */
    static DemoAnnouncement on(LocalDate today) {
        LocalDate day = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        while (day.isBefore(today.plusDays(NOTICE_DAYS))) {
            day = day.plusMonths(QUARTER);
        }
        return new DemoAnnouncement(today.getYear() + BUDDHIST_ERA, day);
    }

    Instrument instrument(UnitId agency) {
        return new Instrument(
                ID,
                agency,
                Instrument.Kind.ANNOUNCEMENT,
                "ประกาศคณะกรรมการตัวอย่าง เรื่อง การแบ่งสำนักบริหารทรัพย์สินออกเป็นสองสำนัก พ.ศ. " + year + " (สมมุติ)",
                "Announcement on the split of the Property Management Bureau, B.E. " + year + " (fictional)",
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(
                        unit("1", "สำนักบริหารพัสดุ", "Supplies Bureau"),
                        unit("2", "สำนักบริหารยานพาหนะและทรัพย์สิน", "Vehicles and Property Bureau"),
                        clause("ข้อ 2", Clause.Kind.DUTY, "หน้าที่ของสองสำนัก", "Duties of the two bureaus"),
                        clause("ข้อ 3", Clause.Kind.TRANSITIONAL, "เรื่องที่ค้างพิจารณา", "Pending matters")));
    }

    private static Clause unit(String mark, String titleTh, String titleEn) {
        return clause(mark, Clause.Kind.UNIT, titleTh, titleEn);
    }

    private static Clause clause(String mark, Clause.Kind kind, String titleTh, String titleEn) {
        return new Clause(mark, kind, titleTh, titleEn, Optional.empty(), false);
    }

    String wording() {
        String path = "/data/reorganisation/demo-announcement.txt";
        try (InputStream in = Objects.requireNonNull(DemoAnnouncement.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{year}", String.valueOf(year))
                    .replace("{day}", ThaiDate.order(day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
