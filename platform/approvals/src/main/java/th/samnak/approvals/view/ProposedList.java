package th.samnak.approvals.view;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import th.samnak.api.approvals.Waiting;
import th.samnak.ui.words.Words;

/** What the person proposed and is still under way; folded until it is asked for. */
final class ProposedList extends Details {

    private static final int SHOWN = 50;

    ProposedList(Counter counter, Looks looks, String open, Consumer<String> look) {
        List<Waiting.Row> rows = counter.table().approvals().proposed(0, SHOWN);
        setSummary(Words.span("approvals.screen.proposed.count", rows.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-inbox-list");
        rows.forEach(row -> list.add((ListItem) new InboxRow(
                new Waiting.Row(
                        row.matter(), row.version(), row.kind(), row.record(), row.title(), row.secrecy(), row.proposal(), row.layer(),
                        row.proposer(), row.proposerName(), row.urgency(), row.due(), row.since(), row.as(), false, false),
                counter, row.matter().equals(open), looks, look, (matter, on) -> {})));
        add(list);
        setVisible(!rows.isEmpty());
        setOpened(rows.stream().anyMatch(row -> row.matter().equals(open)));
    }
}
