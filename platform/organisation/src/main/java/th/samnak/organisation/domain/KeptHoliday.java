package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.time.WorkingDays.Holiday;

/** A public holiday, with what it rests on. */
@Entity
@Table(name = "organisation_holidays")
public class KeptHoliday {

    @Id
    private LocalDate day;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    private String citation;
    private boolean verified;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptHoliday() {}

    public KeptHoliday(Holiday holiday) {
        day = holiday.day();
        nameTh = Texts.required("nameTh", holiday.nameTh(), 300);
        nameEn = Texts.required("nameEn", holiday.nameEn(), 300);
        citation = Texts.required("citation", holiday.citation(), 500);
        verified = holiday.verified();
    }

    public Holiday asHoliday() {
        return new Holiday(day, nameTh, nameEn, citation, verified);
    }
}
