package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;

/** An instrument as it was known at a time. */
@Entity
@Table(name = "organisation_instruments")
public class KeptInstrument extends RecordedRow {

    private String instrument;
    private String agency;

    @Enumerated(EnumType.STRING)
    private Instrument.Kind kind;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "gazette_volume")
    private @Nullable Integer volume;

    @Column(name = "gazette_part")
    private @Nullable String part;

    @Column(name = "gazette_page")
    private @Nullable String page;

    @Column(name = "gazette_published")
    private @Nullable LocalDate published;

    private @Nullable LocalDate effective;
    private @Nullable LocalDate expires;
    private boolean confirmed;
    private @Nullable String checksum;

    /** For JPA. */
    @NullUnmarked
    protected KeptInstrument() {}

    /** @throws RuleViolation when the title is missing or a text too long */
    public KeptInstrument(Recorded entry) {
        super(entry.key(), entry.recordedAt(), entry.by(), entry.change());
        Instrument what = entry.instrument();
        instrument = what.id().value();
        agency = what.agency().value();
        kind = what.kind();
        titleTh = Texts.required("titleTh", what.titleTh(), 1000);
        titleEn = Texts.optional("titleEn", what.titleEn(), 1000);
        volume = what.gazette().flatMap(Gazette::volume).orElse(null);
        part = what.gazette().flatMap(Gazette::part).map(text -> Texts.optional("part", text, 60)).orElse(null);
        page = what.gazette().flatMap(Gazette::page).map(text -> Texts.optional("page", text, 60)).orElse(null);
        published = what.gazette().map(Gazette::published).orElse(null);
        effective = what.effective().orElse(null);
        expires = what.expires().orElse(null);
        confirmed = what.confirmed();
        checksum = what.checksum().orElse(null);
    }

    /** @param clauses those of this row in their order */
    public Recorded asRecorded(List<Clause> clauses) {
        Optional<Gazette> gazette = Optional.ofNullable(published)
                .map(day -> new Gazette(Optional.ofNullable(volume), Optional.ofNullable(part), Optional.ofNullable(page), day));
        Instrument what = new Instrument(
                new InstrumentId(instrument), new UnitId(agency), kind, titleTh, titleEn, gazette,
                Optional.ofNullable(effective), Optional.ofNullable(expires), confirmed, Optional.ofNullable(checksum), clauses);
        return new Recorded(
                id(), what, recordedAt(), supersededAt(), recordedBy(), change(), supersededBy(), undone());
    }
}
