package org.kabinet.architecture.bad.modules.first;

import org.kabinet.architecture.bad.modules.second.Second;

public class First {
    public Second second;
}
