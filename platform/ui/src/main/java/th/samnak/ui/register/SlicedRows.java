package th.samnak.ui.register;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows as a grid asks for them, the slice in sight; counted when told to. */
final class SlicedRows<T> extends AbstractBackEndDataProvider<T, Void> {

    private final Rows<T> rows;
    private final Function<T, Object> identity;
    private int total;

    SlicedRows(Rows<T> rows, Function<T, Object> identity) {
        this.rows = rows;
        this.identity = identity;
    }

    @Override
    public Object getId(T row) {
        return identity.apply(row);
    }

    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
        return rows.fetch(new Rows.Slice(query.getOffset(), query.getLimit())).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> query) {
        return total;
    }

    void count() {
        total = rows.count();
    }

    int total() {
        return total;
    }

    Optional<T> at(int index) {
        return rows.fetch(new Rows.Slice(index, 1)).stream().findFirst();
    }
}
