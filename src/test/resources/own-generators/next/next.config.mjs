import redirects from "./redirects.json" with { type: "json" };
export default { redirects: async () => redirects };
