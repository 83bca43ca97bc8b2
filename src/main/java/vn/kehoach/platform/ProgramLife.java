package vn.kehoach.platform;

import java.util.UUID;

/**
 * One run of the program on one node. What it takes into its hands bears this name, so that others see when its holder is
 * gone.
 *
 * @param node the node, the same from one start to the next
 * @param id this run of it; begins with the node and a slash
 */
public record ProgramLife(String node, String id) {

    static ProgramLife of(String node) {
        return new ProgramLife(node, node + "/" + UUID.randomUUID());
    }
}
