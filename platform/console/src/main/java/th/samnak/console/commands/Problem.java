package th.samnak.console.commands;

import java.util.List;

/**
 * Something that should run and does not.
 *
 * @param bundle symbolic name
 * @param part the bundle itself or one of its components
 * @param reason why, for somebody who develops or operates it
 */
record Problem(String bundle, String part, String reason) {

    List<Object> row() {
        return List.of(bundle, part, reason);
    }
}
