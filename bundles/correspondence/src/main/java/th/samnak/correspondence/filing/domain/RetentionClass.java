package th.samnak.correspondence.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class of retention, in force from a day on, with the clause it rests on. */
@Entity
@Table(name = "correspondence_retention_classes")
public class RetentionClass {

    /** From when the years are counted. */
    public enum Basis {
        CLOSED_DATE,
        DOC_DATE
    }

    @Id private String id;
    @Version private long version;
    private String code;
    @Column(name = "order_no") private int order;
    @Column(name = "effective_from") private LocalDate effectiveFrom;
    @Column(name = "effective_to") private @Nullable LocalDate effectiveTo;
    @Column(name = "keep_years") private @Nullable Integer years;
    @Enumerated(EnumType.STRING) private Basis basis;
    @Column(name = "name_th") private String nameTh;
    @Column(name = "name_en") private String nameEn;
    private String citation;
    private String verified;

    protected RetentionClass() {} // for JPA

    public RetentionClass(String code, int order, LocalDate effectiveFrom, Optional<Integer> years, Basis basis, String name) {
        this.id = UUID.randomUUID().toString();
        this.code = code;
        this.order = order;
        this.effectiveFrom = effectiveFrom;
        this.years = years.orElse(null);
        this.basis = basis;
        this.nameTh = name;
        this.nameEn = name;
        this.citation = "";
        this.verified = "no";
    }

    public boolean inForce(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    /** 31 December of the year of closing (or of the letter's date) plus the years; empty when not counted in years. */
    public Optional<LocalDate> keepUntil(LocalDate closedOn, LocalDate docDate) {
        LocalDate from = basis == Basis.CLOSED_DATE ? closedOn : docDate;
        return Optional.ofNullable(years).map(n -> LocalDate.of(from.getYear() + n, 12, 31));
    }

    public String code() {
        return code;
    }

    public Optional<Integer> years() {
        return Optional.ofNullable(years);
    }

    public Basis basis() {
        return basis;
    }

    public String nameTh() {
        return nameTh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String citation() {
        return citation;
    }

    public boolean verified() {
        return "yes".equals(verified);
    }
}
