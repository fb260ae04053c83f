package th.samnak.correspondence.outgoing.application;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.FileStore;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.thai.ThaiDate;

/** The code before the stroke is the issuing unit's, as the organisation has it today. */
@Component
public final class JpaSignedPapers implements SignedPapers {

    private final Paper paper;
    private final FileStore files;
    private final Organisation organisation;

    @Activate
    public JpaSignedPapers(@Reference Paper paper, @Reference FileStore files, @Reference Organisation organisation) {
        this.paper = paper;
        this.files = files;
        this.organisation = organisation;
    }

    @Override
    public String docNo(OutgoingLetter letter, int number, LocalDate date) {
        String marked = mark(letter) + number;
        return letter.text().kind().numberedByYear()
                ? marked + "/" + ThaiDate.year(date)
                : Wording.ownNumber(issuer(letter).letterPrefix() + "/" + marked);
    }

    @Override
    public Headings headings(OutgoingLetter letter, String docNo, LocalDate date) {
        return new Headings(
                docNo, Optional.of(date), issuer(letter).nameTh(), letter.text().addressee(), letter.text().subject(),
                letter.handling().urgency(), letter.handling().secrecy());
    }

    @Override
    public String make(OutgoingLetter letter, String docNo, LocalDate date, Decider signer, Instant at) {
        byte[] pdf = paper.signed(OutgoingStock.form(letter), letter.unit(), docNo, date, signer, at);
        return files.put(docNo.replaceAll("[/\\s]+", "-") + ".pdf", new ByteArrayInputStream(pdf)).sha256();
    }

    /** Every series of a unit prints its own mark, so that no two letters of a year bear the same number. */
    private static String mark(OutgoingLetter letter) {
        if (letter.handling().secrecy().isSecret()) {
            return Wording.SECRET_MARK;
        }
        return switch (letter.text().kind()) {
            case CIRCULAR -> "ว ";
            case ANNOUNCEMENT -> "ประกาศ ";
            case EXTERNAL_LETTER, MEMO, ORDER -> "";
        };
    }

    private Unit issuer(OutgoingLetter letter) {
        return organisation.unit(letter.text().issuer()).orElseThrow(() -> new NotFound("unit"));
    }
}
