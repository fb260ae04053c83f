package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.documents.Redactor.Area;
import th.samnak.api.errors.RuleViolation;

/** A part of a page that is blacked out, and on which ground. */
@Entity
@Table(name = "privacy_areas")
public class KeptArea {

    @Id
    private String id;

    @Column(name = "redaction_id")
    private String redaction;

    @Column(name = "page_no")
    private int page;

    @Column(name = "at_left")
    private double left;

    @Column(name = "at_top")
    private double top;

    private double wide;
    private double high;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String note;

    @Column(name = "made_at")
    private Instant at;

    /**
     * Why something may be withheld: พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540, the numbers of the sections not yet compared with the print.
     * Message key {@code privacy.ground.<NAME>}.
     */
    public enum Ground {
        S14("ม.14"),
        S15_1("ม.15(1)"),
        S15_2("ม.15(2)"),
        S15_3("ม.15(3)"),
        S15_4("ม.15(4)"),
        S15_5("ม.15(5)"),
        S15_6("ม.15(6)"),
        S24("ม.24");

        private final String section;

        Ground(String section) {
            this.section = section;
        }

        /** As printed on the black. */
        public String section() {
            return section;
        }
    }

    @NullUnmarked
    protected KeptArea() {} // for JPA

    /** @throws RuleViolation when it is no area of a page */
    public KeptArea(String id, String redaction, Area area, Ground ground, String note, Instant at) {
        if (area.width() <= 0 || area.height() <= 0 || area.left() >= 1 || area.top() >= 1 || area.page() < 0) {
            throw new RuleViolation("privacy.error.no-area");
        }
        this.id = id;
        this.redaction = redaction;
        this.page = area.page();
        this.left = area.left();
        this.top = area.top();
        this.wide = area.width();
        this.high = area.height();
        this.ground = ground;
        this.note = note;
        this.at = at;
    }

    public String id() {
        return id;
    }

    public Area area() {
        return new Area(page, left, top, wide, high);
    }

    public Ground ground() {
        return ground;
    }

    public String note() {
        return note;
    }
}
