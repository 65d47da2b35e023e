package fr.treille.infra.stack;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Port;
import java.util.Map;

/**
 * What was asked of {@code up}.
 *
 * @param ports numbers given, in place of those kept
 * @param freePorts whether taken or unchosen ports are replaced by free ones
 * @param demonstration whether a new instance gets demonstration accounts
 * @param build whether the application is built when it is old
 */
public record UpOptions(
        Map<Port, Integer> ports, boolean freePorts, boolean demonstration, boolean build, External external) {}
