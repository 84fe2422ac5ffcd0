package org.kabinet.access.policy;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** The networks from which somebody may come; none at all means from everywhere. */
record Networks(List<Network> all) {
    Networks {
        all = List.copyOf(all);
    }

    /** Of those that are written as networks are. */
    static Networks of(List<String> written) {
        return new Networks(
                written.stream().map(Network::of).flatMap(Optional::stream).toList());
    }

    boolean admit(String address) {
        if (all.isEmpty()) {
            return true;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return all.stream().anyMatch(network -> network.contains(parsed));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
