package th.samnak.privacy.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.notices.Notices;
import th.samnak.api.privacy.PersonalHoldings;
import th.samnak.api.privacy.ProcessingActivities;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.api.privacy.SecretRecords;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;

/** What the functions that run now tell of themselves, and the ways on which notices leave. */
@Component(service = Sources.class)
public final class Sources {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<SecretRecords> secrets;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<PersonalHoldings> holders;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<ProcessingActivities> processing;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<Notices> ways;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordType> types;

    @Activate
    public Sources() {
        this(List.of(), List.of(), List.of(), List.of());
    }

    /** Those of a test. */
    public Sources(List<SecretRecords> secrets, List<PersonalHoldings> holders, List<ProcessingActivities> processing, List<Notices> ways) {
        this.secrets = new CopyOnWriteArrayList<>(secrets);
        this.holders = new CopyOnWriteArrayList<>(holders);
        this.processing = new CopyOnWriteArrayList<>(processing);
        this.ways = new CopyOnWriteArrayList<>(ways);
        this.types = new CopyOnWriteArrayList<>();
    }

    Optional<SecretRecords> secretsOf(RecordId record) {
        return secrets.stream().filter(source -> source.module().equals(record.module())).findFirst();
    }

    List<PersonalHoldings> holders() {
        return List.copyOf(holders);
    }

    /** Of all functions, by function and name. */
    public List<ProcessingActivity> activities() {
        return processing.stream()
                .flatMap(source -> source.activities().stream())
                .sorted(Comparator.comparing(ProcessingActivity::name))
                .toList();
    }

    List<Notices> ways() {
        return List.copyOf(ways);
    }

    /** Where the record is looked at, relative to the first page; empty while its function does not run. */
    public Optional<String> address(RecordId record) {
        return types.stream()
                .filter(type -> type.module().equals(record.module()) && type.type().equals(record.type()))
                .map(type -> type.address().replace("{key}", record.key()).replaceFirst("^/", ""))
                .findFirst();
    }
}
