package th.samnak.persistence.jpa;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import th.samnak.api.persistence.WrittenRow;
import th.samnak.persistence.jdbc.Scope;

/** Notes each row that EclipseLink writes with the transaction that writes it. */
final class WrittenRows extends DescriptorEventAdapter {

    static final WrittenRows NOTED = new WrittenRows();

    private static final String SCOPE = "samnak.scope";

    private WrittenRows() {}

    static void tellTo(Scope scope, EntityManager manager) {
        manager.unwrap(UnitOfWorkImpl.class).setProperty(SCOPE, scope);
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        note(event);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        note(event);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        note(event);
    }

    private static void note(DescriptorEvent event) {
        if (event.getSession().getProperty(SCOPE) instanceof Scope scope && !event.getDescriptor().isDescriptorTypeAggregate()) {
            scope.written(new WrittenRow(
                    event.getDescriptor().getTableName().toLowerCase(Locale.ROOT), key(event)));
        }
    }

    private static List<Object> key(DescriptorEvent event) {
        AbstractRecord row = event.getDescriptor()
                .getObjectBuilder()
                .extractPrimaryKeyRowFromObject(event.getObject(), event.getSession());
        return event.getDescriptor().getPrimaryKeyFields().stream()
                .sorted(Comparator.comparing(field -> field.getName().toLowerCase(Locale.ROOT)))
                .map((DatabaseField field) -> row.get(field))
                .toList();
    }
}
