package th.samnak.approvals.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;
import th.samnak.api.time.WorkingDays;
import th.samnak.approvals.api.view.Table;

/** What the screens need. @param types the kinds of record that there are now, each with its address */
record Counter(Table table, WorkingDays calendar, Access access, Supplier<List<RecordType>> types) {

    PersonId me() {
        return access.caller().person();
    }

    Optional<String> address(RecordId record) {
        return types.get().stream()
                .filter(type -> type.module().equals(record.module()) && type.type().equals(record.type()))
                .map(type -> type.address().replace("{key}", record.key()))
                .findFirst();
    }

    String nameAndPost(PersonId id) {
        Optional<Person> person = table.organisation().person(id);
        return person.map(known -> known.fullName() + " · " + known.position()).orElse(id.value());
    }
}
