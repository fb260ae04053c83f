package th.samnak.correspondence.demo.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.demo.domain.ToldScene;

/** What has been told already, before a crash perhaps: the scenes, the letters they brought, and when "now" was. */
final class Told {

    private final Database database;
    private final Instant end;
    private final Set<String> scenes = new HashSet<>();
    private final Map<String, String> letters = new HashMap<>();

    /** @param now taken as the end of the story unless some of it has been told */
    Told(Database database, Instant now) {
        this.database = database;
        List<ToldScene> played = database.read(
                em -> em.createQuery("select s from ToldScene s", ToldScene.class).getResultList());
        this.end = played.isEmpty() ? now : played.getFirst().storyEnd();
        played.forEach(scene -> {
            scenes.add(scene.id());
            scene.key().ifPresent(key -> letters.put(key, scene.letterId()));
        });
    }

    Instant end() {
        return end;
    }

    /** The letter that an earlier scene has brought. */
    Optional<String> letter(String key) {
        return Optional.ofNullable(letters.get(key));
    }

    boolean has(String scene) {
        return scenes.contains(scene);
    }

    /** Plays a scene and notes it, in one transaction. @param act the id of a letter when it has brought one */
    void play(String scene, String key, Supplier<Optional<String>> act) {
        Optional<String> brought = database.write(em -> {
            ToldScene told = new ToldScene(scene, end);
            Optional<String> letter = act.get();
            letter.ifPresent(id -> told.brought(key, id));
            em.persist(told);
            return letter;
        });
        scenes.add(scene);
        brought.ifPresent(id -> letters.put(key, id));
    }
}
