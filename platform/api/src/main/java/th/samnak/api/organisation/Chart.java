package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/**
 * The organisation on one day: immutable, held in memory, every answer from an index. Lists are in the order in which they are
 * shown and never null; an unknown id gives an empty answer.
 */
@ProviderType
public interface Chart {

    LocalDate day();

    /** All units: an agency first, then what lies below it in its order, depth first. */
    List<Unit> units();

    Optional<Unit> unit(UnitId id);

    /** The unit as it stands, or as it last stood before this day when it has ended; empty when it has not been yet. */
    Optional<Unit> lastKnown(UnitId id);

    /** What lays the unit down in its present form; empty when there is no such unit on this day. */
    Optional<Citation> sourceOf(UnitId unit);

    List<Unit> below(UnitId unit);

    /** The agency a unit belongs to. @throws th.samnak.api.errors.NotFound when there is no such unit on this day */
    Unit agencyOf(UnitId unit);

    /** Whether the inner unit is the outer one or lies below it. */
    boolean within(UnitId inner, UnitId outer);

    /** The unit and all that lies below it, in the order of {@link #units}; however many other units there are. */
    List<Unit> unitsWithin(UnitId outer);

    /** Who took a unit's place when it ended, up to this day, themselves if it still stands; empty if nobody did. */
    List<UnitId> successorsOf(UnitId unit);

    /** All people in Thai dictionary order. */
    List<Person> people();

    /** Those who work in a post of the unit. */
    List<Person> peopleIn(UnitId unit);

    /** The person as they are on this day; without a post they have no position, and the unit last told of. */
    Optional<Person> person(PersonId id);

    List<Post> posts();

    List<Post> postsIn(UnitId unit);

    Optional<Post> post(PostId id);

    /** What lays the post down; empty when there is no such post on this day. */
    Optional<Citation> sourceOf(PostId post);

    Optional<PersonId> holderOf(PostId post);

    /** The posts a person holds, the principal one first. */
    List<Post> postsOf(PersonId person);

    boolean absent(PersonId person);

    /**
     * Who exercises the power of the post: its holder who is present; else the first of those appointed to act in it who can; else,
     * for the head of an agency, the first deputy who is present. Empty when nobody does.
     */
    Optional<Capacity> inChargeOf(PostId post);

    /** The posts whose power the person exercises, delegations aside: the own ones first, none while absent. */
    List<Capacity> capacitiesOf(PersonId person);

    /**
     * The units in which the person may work on this day: where their own post is first, then those in which they hold a further
     * post or act in one ({@link #capacitiesOf}). Empty for somebody unknown.
     */
    default List<UnitId> workplacesOf(PersonId person) {
        return Stream.concat(
                        person(person).map(Person::unit).stream(),
                        capacitiesOf(person).stream().map(capacity -> capacity.post().unit()))
                .distinct()
                .toList();
    }

    /**
     * Who exercises the authority, and as what. Empty while they are absent, and for good once the order is void: the person named
     * has left the unit they worked in when it began, though not by a reorganisation, or the agency.
     */
    Optional<Capacity> exercising(Dated<Authority> authority);

    List<Dated<Authority>> authorities();

    /** Who may act in the place of the post's holder, by place in the order. */
    List<Dated<Authority>> authoritiesOf(PostId post);

    List<Dated<Mandate>> mandates();

    /** The functions the unit works in, by name: those of which {@link #mandatesOf} tells something. */
    SortedSet<ModuleId> functionsOf(UnitId unit);

    /**
     * By which mandates the unit works in the function: those of the unit itself, of a unit above it, or of a unit of its agency
     * that runs the function for all. Empty: it does not.
     */
    List<Dated<Mandate>> mandatesOf(UnitId unit, ModuleId function);

    /** The law that governs the agency, by topic. */
    List<LegalRule> rulesOf(UnitId agency);

    /** Instruments in force on this day; of one whose first day is unknown, from its publication, else always. */
    List<Instrument> instruments();

    Optional<Instrument> instrument(InstrumentId id);
}
