package th.samnak.privacy.application;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.api.words.Sentences;
import th.samnak.privacy.PrivacyModule;
import th.samnak.thai.ThaiDate;

/** บันทึกรายการกิจกรรมการประมวลผล (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 39), told by the functions that run. */
@Component(service = ProcessingBook.class)
public final class ProcessingBook {

    /** What is told of each activity, in the order of the columns. */
    private static final List<String> TOLD = List.of(
            "name", "purpose", "basis", "categories", "subjects", "recipients", "retention", "safeguards");

    private final Sources sources;
    private final Access access;
    private final Organisation organisation;
    private final Papers papers;
    private final Spreadsheets sheets;
    private final Sentences sentences;
    private final Clock clock;

    @Activate
    public ProcessingBook(
            @Reference Sources sources,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Papers papers,
            @Reference Spreadsheets sheets,
            @Reference Sentences sentences,
            @Reference Clock clock) {
        this.sources = sources;
        this.access = access;
        this.organisation = organisation;
        this.papers = papers;
        this.sheets = sheets;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Everybody may know it. */
    public List<ProcessingActivity> activities() {
        access.require(PrivacyModule.OWN);
        return sources.activities();
    }

    public byte[] pdf(Locale language) {
        List<List<String>> rows = activities().stream().map(activity -> cells(activity, language)).toList();
        String agency = organisation.agencyOf(access.caller().unit()).name(language);
        return papers.register(new Papers.RegisterPages(
                Papers.Marks.NONE, sentences.say(language, "privacy.processing"),
                List.of(agency, ThaiDate.full(LocalDate.now(clock)), sentences.say(language, "privacy.unverified-sections")),
                columns(language), List.of(4, 6, 5, 4, 4, 4, 4, 5), rows));
    }

    public void xlsx(Locale language, OutputStream out) {
        List<List<Object>> rows = activities().stream()
                .map(activity -> List.<Object>copyOf(cells(activity, language)))
                .toList();
        sheets.writeXlsx(out, "ROPA", columns(language), rows);
    }

    private List<String> columns(Locale language) {
        return TOLD.stream().map(column -> sentences.say(language, "privacy.processing." + column)).toList();
    }

    private List<String> cells(ProcessingActivity activity, Locale language) {
        return Stream.of(
                        sentences.say(language, activity.nameKey()),
                        part(activity, "purpose", language),
                        activity.bases().stream().map(basis -> basis(basis, language)).collect(Collectors.joining("; ")),
                        activity.categories().stream()
                                .sorted()
                                .map(category -> sentences.say(language, "privacy.category." + category))
                                .collect(Collectors.joining(", ")),
                        part(activity, "subjects", language),
                        part(activity, "recipients", language),
                        part(activity, "retention", language),
                        part(activity, "safeguards", language))
                .toList();
    }

    private String part(ProcessingActivity activity, String part, Locale language) {
        return sentences.say(language, activity.nameKey() + "." + part);
    }

    private String basis(LegalBasis basis, Locale language) {
        return sentences.say(language, "privacy.basis." + basis) + " (" + basis.section() + ")";
    }
}
