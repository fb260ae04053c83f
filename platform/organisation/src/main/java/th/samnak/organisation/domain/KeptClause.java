package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Clause;

/** One item of an instrument as recorded in one of its rows. */
@Entity
@Table(name = "organisation_clauses")
public class KeptClause {

    @Id
    private String id;

    @Column(name = "instrument_row")
    private String row;

    private int place;
    private String mark;

    @Enumerated(EnumType.STRING)
    private Clause.Kind kind;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private @Nullable String wording;
    private boolean missing;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptClause() {}

    /** @throws RuleViolation when mark or title is missing or a text too long */
    public KeptClause(String row, int place, Clause clause) {
        this.id = UUID.randomUUID().toString();
        this.row = row;
        this.place = place;
        mark = Texts.required("mark", clause.mark(), 40);
        kind = clause.kind();
        titleTh = clause.missing()
                ? Texts.optional("titleTh", clause.titleTh(), 500)
                : Texts.required("titleTh", clause.titleTh(), 500);
        titleEn = Texts.optional("titleEn", clause.titleEn(), 500);
        wording = clause.wording().map(text -> Texts.asPublished("wording", text, 32_000)).orElse(null);
        missing = clause.missing();
    }

    public String row() {
        return row;
    }

    public int place() {
        return place;
    }

    public Clause asClause() {
        return new Clause(mark, kind, titleTh, titleEn, Optional.ofNullable(wording), missing);
    }
}
