package th.samnak.correspondence.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.filing.application.RetentionRow;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** How long a closed letter is kept: the class, what follows from it, and the folder. */
final class RetentionFields extends Div {

    private final Office office;
    private final Filing filing;
    private final Select<RetentionRow> retention = Words.label(new Select<>(), "correspondence.field.retention");
    private final TextField fileCode = Fields.line("correspondence.field.fileCode", 60);
    private final Paragraph until = new Paragraph();

    RetentionFields(Office office, Filing filing) {
        this.office = office;
        this.filing = filing;
        List<RetentionRow> classes = filing.retentionClasses();
        retention.setItems(classes);
        retention.setItemLabelGenerator(row -> row.code() + " · " + (Words.english() ? row.nameEn() : row.nameTh()));
        retention.addValueChangeListener(change -> tell());
        retention.addClassName("sk-wide");
        until.addClassNames("sk-hint", "sk-wide");
        addClassNames("sk-form", "sk-wide");
        add(retention, until, fileCode);
        classes.stream().findFirst().ifPresent(retention::setValue);
    }

    String code() {
        return retention.getValue() == null ? "" : retention.getValue().code();
    }

    String fileCode() {
        return fileCode.getValue().strip();
    }

    private void tell() {
        RetentionRow row = retention.getValue();
        if (row == null) {
            return;
        }
        LocalDate today = LocalDate.now(office.clock());
        String end = filing.keepUntil(row.code(), today, today)
                .map(day -> Words.now("correspondence.screen.close.until", ThaiDates.date(day)))
                .orElseGet(() -> Words.now("correspondence.screen.close.no-end"));
        String checked = row.verified() ? "" : " " + Words.now("correspondence.screen.unverified");
        until.setText(end + " (" + row.citation() + ")" + checked);
    }
}
