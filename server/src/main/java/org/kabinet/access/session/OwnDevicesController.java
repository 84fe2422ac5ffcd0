package org.kabinet.access.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.kabinet.access.device.RememberedDevice;
import org.kabinet.access.device.RememberedDevices;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session/devices")
@Tag(name = "Session")
class OwnDevicesController {
    private final RememberedDevices devices;
    private final ForgetDevice forgetDevice;

    OwnDevicesController(RememberedDevices devices, ForgetDevice forgetDevice) {
        this.devices = devices;
        this.forgetDevice = forgetDevice;
    }

    @GetMapping
    @Operation(operationId = "ownDevices", summary = "From which devices one has come in, the latest first")
    List<RememberedDevice> list() {
        return devices.of(Actors.current().person());
    }

    @PostMapping("/{id}/recognition")
    @Operation(operationId = "recogniseDevice", summary = "Say from a device in use that a new one is one's own")
    List<RememberedDevice> recognise(@PathVariable UUID id) {
        if (!devices.recognise(Actors.current().person(), id)) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return list();
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "forgetDevice",
            summary = "Forget a device",
            description = "Other sessions begun from it end, and coming in from it is news again.")
    List<RememberedDevice> forget(@PathVariable UUID id, HttpServletRequest request) {
        forgetDevice.of(id, request.getSession().getId());
        return list();
    }
}
