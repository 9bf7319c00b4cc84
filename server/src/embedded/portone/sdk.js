// A stand-in for the gateway's browser script. It asks the stand-in's server for a pay page and opens it: by leaving
// the page, or in a window whose end resolves the promise. What goes wrong before the page opens is thrown; what goes
// wrong in it is returned with a `code`.
(() => {
  "use strict";
  const base = __STAND_IN__;

  class PaymentError extends Error {
    constructor(fields) {
      super(fields.message);
      this.name = "PaymentError";
      this.__portOneErrorType = "PaymentError";
      Object.assign(this, fields);
    }
  }

  const required = ["storeId", "paymentId", "orderName", "totalAmount", "currency", "payMethod", "channelKey"];
  const isMobile = () =>
    navigator.userAgentData?.mobile ?? /Android|iPhone|iPad|iPod|Mobile/i.test(navigator.userAgent);

  async function post(path, body) {
    let response;
    try {
      response = await fetch(base + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    } catch (cause) {
      throw new PaymentError({ code: "Unavailable", message: "the payment stand-in does not answer", cause });
    }
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw new PaymentError({ code: answer.code ?? "UnknownError", message: answer.message ?? `status ${response.status}` });
    }
    return answer;
  }

  const closed = (pane) =>
    new Promise((resolve) => {
      const timer = setInterval(() => {
        if (pane.closed) {
          clearInterval(timer);
          resolve();
        }
      }, 200);
    });

  async function requestPayment(request) {
    for (const name of required) {
      if (request?.[name] === undefined || request[name] === null || request[name] === "") {
        throw new PaymentError({ code: "BadRequest", message: `${name} is required`, paymentId: request?.paymentId });
      }
    }
    const leavesPage = Boolean(request.redirectUrl) && (request.forceRedirect === true || isMobile());
    // A window must be opened while the click still counts.
    const pane = leavesPage ? null : window.open("about:blank", "portone-stand-in", "width=480,height=760");
    if (!leavesPage && !pane) {
      throw new PaymentError({ code: "UnknownError", message: "the window was blocked", paymentId: request.paymentId });
    }
    let opened;
    try {
      opened = await post("/_checkout/requests", { ...request, leavesPage });
    } catch (error) {
      pane?.close();
      error.paymentId ??= request.paymentId;
      throw error;
    }
    if (leavesPage) {
      window.location.assign(opened.payUrl);
      return undefined;
    }
    pane.location.replace(opened.payUrl);
    await closed(pane);
    return post(`/_checkout/attempts/${opened.attempt}/end`, {});
  }

  window.PortOne = { ...window.PortOne, requestPayment, PaymentError, isStandIn: true };
})();
