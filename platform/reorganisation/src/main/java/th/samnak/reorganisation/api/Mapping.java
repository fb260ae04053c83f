package th.samnak.reorganisation.api;

import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/**
 * What goes where when a unit ends. Where a unit has one successor only, what is not named goes there; where it has several,
 * everything must be named.
 *
 * @param posts posts with those who hold them
 * @param kinds by ending unit: kind of record ({@code module:type}, or {@code *} for the others) to its unit
 * @param single single records that go elsewhere than their kind
 * @param mandates rows of mandates
 * @param authorities rows of delegations and acting appointments; what is not named expires
 */
public record Mapping(
        Map<PostId, PostPlace> posts,
        Map<UnitId, Map<String, UnitId>> kinds,
        Map<RecordId, UnitId> single,
        Map<String, UnitId> mandates,
        Map<String, Fate> authorities) {

    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Mapping {
        posts = Map.copyOf(posts);
        kinds = Map.copyOf(kinds);
        single = Map.copyOf(single);
        mandates = Map.copyOf(mandates);
        authorities = Map.copyOf(authorities);
    }

    /**
     * @param titleTh the post's new title; empty when it keeps the old one
     * @param heads whether its holder is in charge of the new unit
     */
    public record PostPlace(UnitId unit, Optional<String> titleTh, Optional<String> titleEn, boolean heads) {}

    /** What becomes of an order in writing when the post or unit it speaks of ends. */
    public enum Fate {
        /** A transitional clause lets it stay in force: it passes to the post's new form. */
        KEEP,
        /** It ends; a new one is to be drafted. */
        REISSUE,
        /** It ends. */
        EXPIRE
    }
}
