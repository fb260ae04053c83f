package th.samnak.correspondence.outgoing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.letter.domain.Enclosures;
import th.samnak.correspondence.letter.domain.Lines;
import th.samnak.correspondence.letter.domain.Wording;

/** What an outgoing letter says and to whom, validated and in one spelling. */
@Embeddable
public class Text {

    @Enumerated(EnumType.STRING) private LetterKind kind;
    private UnitId issuer;
    private String addressee;
    private String salutation;
    private String subject;
    @Column(name = "reference_text") private String reference;
    private String body;
    @Convert(converter = Enclosures.class) private List<Enclosure> enclosures;
    @Column(name = "copies_to") @Convert(converter = Lines.class) private List<String> copiesTo;
    @Column(name = "internal_to") @Convert(converter = Lines.class) private List<String> internalTo;

    protected Text() {} // for JPA

    /** @throws RuleViolation on the field that cannot be so */
    public Text(
            LetterKind kind,
            UnitId issuer,
            String addressee,
            String salutation,
            String subject,
            String reference,
            String body,
            List<Enclosure> enclosures,
            List<String> copiesTo,
            List<UnitId> internalTo) {
        this.kind = kind;
        this.issuer = issuer;
        this.addressee = kind.addressed() ? Wording.optional("addressee", addressee, 300) : "";
        this.salutation = kind.addressed() ? Wording.required("salutation", salutation, 100) : "";
        this.subject = Wording.subject(subject);
        this.reference = kind.addressed() ? Wording.optional("reference", reference, 500) : "";
        this.body = Wording.optional("body", body, 30000);
        this.enclosures = List.copyOf(enclosures);
        this.copiesTo = copiesTo.stream().map(name -> Wording.optional("copiesTo", name, 300)).toList();
        this.internalTo = internalTo.stream().map(UnitId::value).toList();
    }

    /** Fit to be signed? @throws RuleViolation on the first field that is missing */
    public void complete() {
        if (kind.addressed()) {
            Wording.required("addressee", addressee, 300);
        }
        Wording.required("body", body, 30000);
    }

    public LetterKind kind() {
        return kind;
    }

    public UnitId issuer() {
        return issuer;
    }

    public String addressee() {
        return addressee;
    }

    public String salutation() {
        return salutation;
    }

    public String subject() {
        return subject;
    }

    public String reference() {
        return reference;
    }

    public String body() {
        return body;
    }

    /** The body, one text per paragraph. */
    public List<String> paragraphs() {
        return Stream.of(body.split("\n\\s*\n|\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public List<Enclosure> enclosures() {
        return enclosures;
    }

    public List<String> copiesTo() {
        return copiesTo;
    }

    public List<UnitId> internalTo() {
        return internalTo.stream().map(UnitId::new).toList();
    }
}
