package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import java.util.List;
import th.samnak.ui.page.PlainTable;

/** A small table of rows that are known at once. */
final class Tables {

    private Tables() {}

    static Component of(List<String> columnKeys, List<List<Component>> rows) {
        PlainTable table = new PlainTable(columnKeys.toArray(String[]::new));
        rows.forEach(row -> table.row(row.toArray()));
        return table;
    }
}
