package th.samnak.documents.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.api.documents.PdfSeals;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** Adds the signature after the finished file, so that every byte of it stays as it was. */
@Component(service = {PdfSeals.class, PadesSeals.class})
public final class PadesSeals implements PdfSeals {

    /** Room for the signature, its certificates and a time stamp. */
    private static final int ROOM = 24 * 1024;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx''", Locale.ROOT);

    private final KeyRing keys;
    private final TimeStamps stamps;
    private final SealCheck check;
    private final Clock clock;
    private final boolean required;

    @Activate
    public PadesSeals(@Reference Organisation organisation, @Reference Clock clock) {
        this(Settings.read(), clock, unit -> organisation.lastKnown(unit).map(Unit::nameTh).orElse(unit.value()));
    }

    /** @param names of agencies */
    public PadesSeals(Settings settings, Clock clock, Function<UnitId, String> names) {
        Trust trust = new Trust(settings.data().resolve("keys"));
        this.keys = new KeyRing(settings, trust, clock, names);
        this.stamps = new TimeStamps(settings);
        this.check = new SealCheck(trust);
        this.clock = clock;
        this.required = settings.is("seal.required");
    }

    @Override
    public byte[] seal(byte[] pdf, UnitId agency, String reason) {
        Optional<AgencyKey> key = keys.key(agency);
        if (key.isEmpty()) {
            if (required) {
                throw new RuleViolation("documents.seal.required");
            }
            return pdf;
        }
        try {
            return sealed(pdf, key.get(), reason);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a PDF that can be signed", e);
        }
    }

    private byte[] sealed(byte[] pdf, AgencyKey key, String reason) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(Certificates.subject(key.certificate()));
            signature.setReason(reason);
            signature.getCOSObject().setString(COSName.M, DATE.format(ZonedDateTime.now(clock).withNano(0)));
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 3 * ROOM);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(Cades.sign(signing.getContent().readAllBytes(), key, stamps));
            return out.toByteArray();
        }
    }

    @Override
    public KeyState key(UnitId agency) {
        return keys.state(agency);
    }

    @Override
    public List<Seal> check(byte[] pdf) {
        return check.of(pdf);
    }
}
